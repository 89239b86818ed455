package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link RetractionTest} on the packaged service. */
@QuarkusIntegrationTest
class RetractionIT extends RetractionTest {}
