package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link IngestTest} on the packaged service. */
@QuarkusIntegrationTest
class IngestIT extends IngestTest {}
