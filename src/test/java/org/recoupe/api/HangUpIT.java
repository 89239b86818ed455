package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HangUpTest} on the packaged service. */
@QuarkusIntegrationTest
class HangUpIT extends HangUpTest {}
