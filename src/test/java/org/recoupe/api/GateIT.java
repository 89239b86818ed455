package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link GateTest} on the packaged service. */
@QuarkusIntegrationTest
class GateIT extends GateTest {}
