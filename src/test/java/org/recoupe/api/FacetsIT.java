package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link FacetsTest} on the packaged service. */
@QuarkusIntegrationTest
class FacetsIT extends FacetsTest {}
