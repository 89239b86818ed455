package org.recoupe.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Map;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** An issuer of tokens: makes a key, publishes its public half by HTTP, and gives the tests the private one. */
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    /** Who issues the tokens. */
    public static final String NAME = "https://issuer.example";
    /** Whom the tokens are for. */
    public static final String AUDIENCE = "recoupe";
    /** The name of the key. */
    public static final String KEY = "test-key";

    private KeyPair keys;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            keys = pair();
            RsaJsonWebKey key = (RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(keys.getPublic());
            key.setKeyId(KEY);
            key.setAlgorithm("RS256");
            byte[] published = new JsonWebKeySet(key).toJson().getBytes(StandardCharsets.UTF_8);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().add("content-type", "application/json");
                exchange.sendResponseHeaders(200, published.length);
                exchange.getResponseBody().write(published);
                exchange.close();
            });
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Map.of("mp.jwt.verify.issuer", NAME, "mp.jwt.verify.audiences", AUDIENCE,
                "mp.jwt.verify.publickey.location", "http://127.0.0.1:" + server.getAddress().getPort() + "/keys",
                "smallrye.jwt.path.groups", "realm_access/roles", "recoupe.access.public-reading", "false");
    }

    /** A key of RSA with 2048 bits. */
    public static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(keys.getPrivate(), new TestInjector.MatchesType(PrivateKey.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
