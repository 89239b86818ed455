package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link IdempotencyTest} on the packaged service. */
@QuarkusIntegrationTest
class IdempotencyIT extends IdempotencyTest {}
