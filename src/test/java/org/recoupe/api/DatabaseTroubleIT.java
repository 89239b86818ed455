package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link DatabaseTroubleTest} on the packaged service. */
@QuarkusIntegrationTest
class DatabaseTroubleIT extends DatabaseTroubleTest {}
