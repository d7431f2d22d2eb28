package org.parasol.codebook;

/**
 * One entry of a code list, for example {@code violence.assault}. A code is stable for ever: an
 * edition may add or retire it, and never uses it again for something else.
 */
public record Code(String value) {

    /** What stands before the dot: a violation type's category, or the code itself. */
    public Code category() {
        return new Code(Codebook.category(value));
    }

    /** Whether the code is a type within a category. */
    public boolean isType() {
        return value.indexOf('.') >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
