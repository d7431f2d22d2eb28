package org.parasol.access.internal;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * The network a request comes from. It is kept in memory only, for the length of an attempt to sign
 * in or of a session of nobody, and written nowhere.
 */
final class Network {

    /** Whoever has one IPv6 address has all that share its first half. */
    private static final int IPV6_PREFIX_BYTES = 8;

    private Network() {}

    /** An IPv4 address, or the first half of an IPv6 address; empty where the way in has none. */
    static Optional<String> of(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? Optional.of(of(web.getRemoteAddress()))
                : Optional.empty();
    }

    /** The same of an address itself. */
    static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_PREFIX_BYTES)));
        } catch (IllegalArgumentException e) {
            // Not a number: a proxy that names its clients otherwise.
            return address;
        }
    }
}
