package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link TimelineTest} on the packaged service. */
@QuarkusIntegrationTest
class TimelineIT extends TimelineTest {}
