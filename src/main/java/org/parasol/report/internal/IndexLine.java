package org.parasol.report.internal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.parasol.report.CodedField;

/**
 * One report in the index: code numbers and random ids, nothing that was typed. All fields' numbers
 * stand in one array, field after field, each ascending and once.
 */
@SuppressWarnings("EnumOrdinal") // in memory only, and made anew by each start
final class IndexLine {

    /** What one line may take, so that the index of a large workspace stays bounded. */
    static final int BYTES_LIMIT = 512;

    private static final CodedField[] FIELDS = CodedField.values();

    /** This object, its two ids and the headers of its two arrays. */
    private static final int FIXED_BYTES = 48 + 2 * 32 + 2 * 16;

    final UUID id;
    final int version;
    final long caseCode;
    final UUID factId;

    /** Fingerprint of the fact this report should have; 0 where it must not be counted. */
    final int factPrint;

    private final short[] numbers;
    private final byte[] ends;

    IndexLine(UUID id, int version, Summary summary, int factPrint, FieldNumbers coding) {
        this.id = id;
        this.version = version;
        this.caseCode = summary.caseCode();
        this.factId = summary.factId();
        this.factPrint = factPrint;
        this.ends = new byte[FIELDS.length];
        Numbers all = new Numbers();
        for (CodedField field : FIELDS) {
            all.nextField();
            FieldCodes.of(summary, field).forEach(code -> all.add(coding.number(field, code)));
            ends[field.ordinal()] = (byte) all.size;
        }
        this.numbers = all.toArray();
    }

    /** Whether the field has at least one number of the set; the set is indexed by number. */
    boolean hasAny(CodedField field, boolean[] wanted) {
        for (int i = start(field); i < end(field); i++) {
            if (numbers[i] < wanted.length && wanted[numbers[i]]) {
                return true;
            }
        }
        return false;
    }

    /** The smallest number of the field, -1 where it has none. */
    int first(CodedField field) {
        return start(field) == end(field) ? -1 : numbers[start(field)];
    }

    /** The codes of a field. */
    List<String> codes(CodedField field, FieldNumbers coding) {
        return IntStream.range(start(field), end(field))
                .mapToObj(i -> coding.code(field, numbers[i]))
                .toList();
    }

    /** Adds one at each number the field has. */
    void countInto(CodedField field, int[] counts) {
        for (int i = start(field); i < end(field); i++) {
            counts[numbers[i]]++;
        }
    }

    /** What this line takes in memory, rounded up. */
    int bytes() {
        return FIXED_BYTES + numbers.length * Short.BYTES + ends.length;
    }

    private int start(CodedField field) {
        return field.ordinal() == 0 ? 0 : Byte.toUnsignedInt(ends[field.ordinal() - 1]);
    }

    private int end(CodedField field) {
        return Byte.toUnsignedInt(ends[field.ordinal()]);
    }

    /**
     * Collects the numbers of a line. By hand, because pipelines for each field of twenty thousand
     * reports took a third of the time in which an index is opened.
     */
    private static final class Numbers {

        private short[] numbers = new short[64];
        private int size;
        private int fieldStart;

        void nextField() {
            fieldStart = size;
        }

        /** Puts a number of the current field in its place, unless it is there or none. */
        void add(short number) {
            if (number == FieldNumbers.NONE) {
                return;
            }
            int place = Arrays.binarySearch(numbers, fieldStart, size, number);
            if (place >= 0) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            int free = -place - 1;
            System.arraycopy(numbers, free, numbers, free + 1, size - free);
            numbers[free] = number;
            size++;
        }

        short[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
