package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ConnectionsTest} on the packaged service. */
@QuarkusIntegrationTest
class ConnectionsIT extends ConnectionsTest {}
