package org.parasol.base;

import java.util.List;

/** A room's word to whoever started Parasol at a terminal; it is printed, never logged. */
public interface StartNotice {

    /**
     * Lines to print once the application answers, in English; empty where there is nothing to say.
     *
     * @param address where the application answers, without a slash at the end
     */
    List<String> lines(String address);
}
