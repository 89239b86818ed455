package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link AuditTest} on the packaged service. */
@QuarkusIntegrationTest
class AuditIT extends AuditTest {}
