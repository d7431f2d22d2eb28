package org.parasol.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Where the browser thinks it is; a passkey is bound to it.
 *
 * @param host the relying party's id (WebAuthn, section 5.1.2): a domain
 * @param origin scheme, host and port as browsers write them
 */
public record PasskeyOrigin(String host, String origin) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

    /** As the request tells; a proxy in front of the server has to pass the host on. */
    public static PasskeyOrigin of(HttpServletRequest request) {
        String host = request.getServerName();
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return new PasskeyOrigin(
                host, request.getScheme() + "://" + host + (usual ? "" : ":" + port));
    }

    /** Whether passkeys work here: never at an address that is a number. */
    public boolean hasDomain() {
        return !NUMBERS.matcher(host).matches();
    }
}
