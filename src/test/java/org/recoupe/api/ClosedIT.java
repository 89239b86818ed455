package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ClosedTest} on the packaged service. */
@QuarkusIntegrationTest
class ClosedIT extends ClosedTest {}
