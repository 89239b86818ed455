package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link AccessTest} on the packaged service. */
@QuarkusIntegrationTest
class AccessIT extends AccessTest {}
