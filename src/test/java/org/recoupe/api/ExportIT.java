package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ExportTest} on the packaged service. */
@QuarkusIntegrationTest
class ExportIT extends ExportTest {}
