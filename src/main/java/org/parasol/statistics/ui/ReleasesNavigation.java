package org.parasol.statistics.ui;

/** Where the operator's page for releases is. */
public final class ReleasesNavigation {

    public static final String PATH = "releases";

    private ReleasesNavigation() {}
}
