package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HostileInputTest} on the packaged service. */
@QuarkusIntegrationTest
class HostileInputIT extends HostileInputTest {}
