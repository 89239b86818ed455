package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link SourceNamesTest} on the packaged service. */
@QuarkusIntegrationTest
class SourceNamesIT extends SourceNamesTest {}
