package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link FiltersTest} on the packaged service. */
@QuarkusIntegrationTest
class FiltersIT extends FiltersTest {}
