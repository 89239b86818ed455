package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link RecordApiTest} on the packaged service. */
@QuarkusIntegrationTest
class RecordApiIT extends RecordApiTest {}
