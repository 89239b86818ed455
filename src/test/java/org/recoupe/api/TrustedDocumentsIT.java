package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link TrustedDocumentsTest} on the packaged service. */
@QuarkusIntegrationTest
class TrustedDocumentsIT extends TrustedDocumentsTest {}
