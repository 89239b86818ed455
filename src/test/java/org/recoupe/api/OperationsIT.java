package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link OperationsTest} on the packaged service. */
@QuarkusIntegrationTest
class OperationsIT extends OperationsTest {}
