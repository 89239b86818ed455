package org.recoupe.access;

import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsTest {

    private static final Map<String, String> WHOLE = Map.of("mp.jwt.verify.issuer", "https://issuer.example",
            "mp.jwt.verify.publickey.location", "https://issuer.example/keys", "mp.jwt.verify.audiences", "recoupe");

    @Test
    void allOrNothingIsWhole() {
        assertTrue(Access.missing(config(WHOLE)).isEmpty());
        assertTrue(Access.missing(config(Map.of())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp.jwt.verify.publickey.location", "mp.jwt.verify.audiences"})
    void anIssuerByHalvesIsTold(String left) {
        Map<String, String> half = new java.util.HashMap<>(WHOLE);
        half.remove(left);
        assertFalse(Access.missing(config(half)).isEmpty());
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(settings, "test", 100)).build();
    }
}
