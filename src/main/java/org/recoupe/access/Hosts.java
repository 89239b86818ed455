package org.recoupe.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;

/**
 * The names by which the service may be asked for, where everybody on this machine may write: a page of another site
 * whose name its owner has lead here (DNS rebinding) would else be on this machine too.
 */
@ApplicationScoped
public class Hosts {

    private static final String LOCAL = "localhost";
    /** Addresses are nobody's to lead anywhere. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

    private final boolean any;
    private final Set<String> names = new HashSet<>();

    Hosts(Access access, VertxHttpConfig http,
            @ConfigProperty(name = "recoupe.access.hosts") Optional<List<String>> others) {
        String own = http.host().toLowerCase(Locale.ROOT);
        any = !access.isOpen() || !thisMachine(own);
        names.add(own);
        others.ifPresent(listed -> listed.forEach(name -> names.add(name.toLowerCase(Locale.ROOT))));
    }

    /** Whether what listens at a host is reached from this machine alone. */
    public static boolean thisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /** Whether the service answers to a name, without its port. */
    public boolean takes(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return any || local(name) || names.contains(name) || ADDRESS.matcher(name).matches();
    }

    private static boolean local(String name) {
        return name.equals(LOCAL) || name.endsWith("." + LOCAL);
    }
}
