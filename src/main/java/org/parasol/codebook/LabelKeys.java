package org.parasol.codebook;

/** Under which keys the texts hold labels and descriptions of codes. */
class LabelKeys {

    static final String MISSING = "missing";

    private LabelKeys() {}

    static String label(CodeList list, String code) {
        String owner = Missing.ALL.contains(code) ? MISSING : list.key();
        return "code." + owner + "." + code;
    }

    static String help(String violationCode) {
        return label(CodeList.VIOLATION, violationCode) + ".help";
    }

    /** Other words that people use for a violation; not every one has them. */
    static String words(String violationCode) {
        return label(CodeList.VIOLATION, violationCode) + ".words";
    }
}
