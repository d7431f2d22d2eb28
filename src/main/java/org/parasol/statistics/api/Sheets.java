package org.parasol.statistics.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.parasol.statistics.Axis;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseRecord;

/** A table as rows: for each axis the code and its name, then the figure. */
final class Sheets {

    private Sheets() {}

    static byte[] csv(PublishedTable table, Labels labels, Locale locale) {
        StringWriter out = new StringWriter();
        // Nothing is buffered: what is written stands in the text at once.
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(head(table));
        for (PublishedCell cell : table.cells()) {
            List<String> row = row(table, cell, labels, locale);
            row.add(String.valueOf(cell.figure()));
            csv.writeRecord(row);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(PublishedTable table, ReleaseRecord release, Labels labels, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Parasol", "1.0")) {
            Worksheet sheet = book.newWorksheet("reports");
            List<String> head = head(table);
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            int line = 1;
            for (PublishedCell cell : table.cells()) {
                List<String> row = row(table, cell, labels, locale);
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(line, column, row.get(column));
                }
                sheet.value(line, row.size(), cell.figure());
                line++;
            }
            Worksheet about = book.newWorksheet("about");
            List<String> facts = about(table, release, labels, locale);
            for (int i = 0; i < facts.size(); i++) {
                about.value(i, 0, facts.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** All that a workbook says. */
    static byte[] text(PublishedTable table, ReleaseRecord release, Labels labels, Locale locale) {
        String about = String.join("\n", about(table, release, labels, locale)) + "\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(about.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(csv(table, labels, locale));
        return out.toByteArray();
    }

    private static List<String> about(
            PublishedTable table, ReleaseRecord release, Labels labels, Locale locale) {
        List<String> facts = new ArrayList<>();
        facts.add(labels.table(table.definition(), locale));
        Descriptions.provenance(release).forEach((name, value) -> facts.add(name + ": " + value));
        facts.addAll(labels.notes(locale));
        return facts;
    }

    private static List<String> head(PublishedTable table) {
        List<String> head = new ArrayList<>();
        for (Axis axis : table.definition().axes()) {
            head.add(Descriptions.name(axis));
            head.add(Descriptions.name(axis) + "_label");
        }
        head.add("reports");
        return head;
    }

    private static List<String> row(
            PublishedTable table, PublishedCell cell, Labels labels, Locale locale) {
        List<Axis> axes = table.definition().axes();
        List<String> row = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            row.add(cell.codes().get(i));
            row.add(labels.code(axes.get(i), cell.codes().get(i), locale));
        }
        return row;
    }
}
