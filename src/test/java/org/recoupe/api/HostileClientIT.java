package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HostileClientTest} on the packaged service. */
@QuarkusIntegrationTest
class HostileClientIT extends HostileClientTest {}
