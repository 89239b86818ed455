package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link NodesTest} on the packaged service. */
@QuarkusIntegrationTest
class NodesIT extends NodesTest {}
