package org.parasol.access.internal;

import org.springframework.security.core.AuthenticationException;

/** Refusals before the password was looked at. */
abstract class Refused extends AuthenticationException {

    private Refused(String reason) {
        super(reason);
    }

    /** Too many wrong attempts from there; not longer than a minute. */
    static final class Wait extends Refused {
        Wait() {
            super("wait");
        }
    }

    /** Too many people sign in at this moment. */
    static final class Busy extends Refused {
        Busy() {
            super("busy");
        }
    }
}
