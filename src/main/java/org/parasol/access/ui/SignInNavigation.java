package org.parasol.access.ui;

/** Where the sign-in page is. */
public final class SignInNavigation {

    /** Both the page and what its form posts to. */
    public static final String PATH = "/sign-in";

    /** Where the second factor is asked, page and post. */
    public static final String FACTOR_PATH = "/sign-in/factor";

    private SignInNavigation() {}
}
