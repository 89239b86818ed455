package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link AsOfTest} on the packaged service. */
@QuarkusIntegrationTest
class AsOfIT extends AsOfTest {}
