package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ContractTest} on the packaged service. */
@QuarkusIntegrationTest
class ContractIT extends ContractTest {}
