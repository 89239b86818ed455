package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ExactFiltersTest} on the packaged service. */
@QuarkusIntegrationTest
class ExactFiltersIT extends ExactFiltersTest {}
