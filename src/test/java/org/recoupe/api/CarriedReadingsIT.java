package org.recoupe.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link CarriedReadingsTest} on the packaged service. */
@QuarkusIntegrationTest
class CarriedReadingsIT extends CarriedReadingsTest {}
