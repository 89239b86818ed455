package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link SidesTest} on the packaged service. */
@QuarkusIntegrationTest
class SidesIT extends SidesTest {}
