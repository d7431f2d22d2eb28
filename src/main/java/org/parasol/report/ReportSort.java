package org.parasol.report;

/**
 * In which order to list reports. Codes are ordered as their list orders them; reports without a
 * code come last, and equal ones are ordered by case code, so that pages never overlap.
 */
public record ReportSort(CodedField field, boolean descending) {

    /** Newest month received first. */
    public static final ReportSort NEWEST = new ReportSort(CodedField.RECEIVED, true);
}
