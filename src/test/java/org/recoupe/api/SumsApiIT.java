package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link SumsApiTest} on the packaged service. */
@QuarkusIntegrationTest
class SumsApiIT extends SumsApiTest {}
