package org.parasol.base.ui;

import java.util.Optional;

/** Gives back, once, what was typed on this page before the session was locked. */
@FunctionalInterface
public interface TextKeeper {

    /** The text of this name, where one was put aside. */
    Optional<String> take(String name);
}
