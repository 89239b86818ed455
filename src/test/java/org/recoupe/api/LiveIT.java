package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link LiveTest} on the packaged service. */
@QuarkusIntegrationTest
class LiveIT extends LiveTest {}
