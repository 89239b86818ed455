package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HealthTest} on the packaged service. */
@QuarkusIntegrationTest
class HealthIT extends HealthTest {}
