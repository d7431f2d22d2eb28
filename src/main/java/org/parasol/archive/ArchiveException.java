package org.parasol.archive;

/** An archive that is not opened, and why, in a sentence for people. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Kind {
        /** The code does not open it. */
        WRONG_CODE,
        /** It was changed after it was made, or is not whole. */
        DAMAGED,
        /** It is no archive, or one of a version not known here. */
        NOT_AN_ARCHIVE,
        /** The place for what is opened cannot be used. */
        PLACE
    }

    private final transient Kind kind;

    ArchiveException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    static ArchiveException damaged(String what) {
        return new ArchiveException(
                Kind.DAMAGED,
                "The archive is damaged or was changed: " + what + ". Nothing was written.");
    }

    public Kind kind() {
        return kind;
    }
}
