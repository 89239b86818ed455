package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link NamesTest} on the packaged service. */
@QuarkusIntegrationTest
class NamesIT extends NamesTest {}
