package org.parasol.bench;

import java.util.List;

/** One of the named measurements. */
interface Benchmark {

    /** Its name on the command line. */
    String name();

    /** Measures; may take minutes. */
    List<Measurement> run() throws Exception;

    /** What repeats it. */
    default String command() {
        return "./parasol bench " + name();
    }
}
