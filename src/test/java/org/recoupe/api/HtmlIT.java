package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HtmlTest} on the packaged service. */
@QuarkusIntegrationTest
class HtmlIT extends HtmlTest {}
