package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HttpTest} on the packaged service. */
@QuarkusIntegrationTest
class HttpIT extends HttpTest {}
