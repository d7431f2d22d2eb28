package org.parasol.access.ui;

/** Where the sign-in page is. */
public final class SignInNavigation {

    /** Both the page and what its form posts to. */
    public static final String PATH = "/sign-in";

    private SignInNavigation() {}
}
