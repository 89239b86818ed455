package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link LimitsTest} on the packaged service. */
@QuarkusIntegrationTest
class LimitsIT extends LimitsTest {}
