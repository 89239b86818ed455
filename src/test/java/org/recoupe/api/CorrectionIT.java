package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link CorrectionTest} on the packaged service. */
@QuarkusIntegrationTest
class CorrectionIT extends CorrectionTest {}
