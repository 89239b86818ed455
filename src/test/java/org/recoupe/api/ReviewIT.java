package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ReviewTest} on the packaged service. */
@QuarkusIntegrationTest
class ReviewIT extends ReviewTest {}
