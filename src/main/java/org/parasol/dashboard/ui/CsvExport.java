package org.parasol.dashboard.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on screen as a file for a spreadsheet; it carries its notes with it. */
final class CsvExport {

    /** Spreadsheets take UTF-8 for something else without it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvExport() {}

    /** The figures as a table, a blank line, and the notes. */
    static byte[] bytes(Figure figure, FigureTexts texts, List<String> notes) {
        FigureGrid grid = figure.grid();
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        // Nothing is buffered: what is written stands in the text at once.
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        List<String> head = new ArrayList<>();
        head.add(safe(texts.labels().name(grid.rowAxis())));
        grid.columns().forEach(column -> head.add(safe(texts.column(grid, column))));
        csv.writeRecord(head);
        for (String row : grid.rows()) {
            List<String> line = new ArrayList<>();
            line.add(safe(texts.row(grid, row)));
            for (@Nullable Integer cell : grid.row(row)) {
                line.add(cell == null ? safe(texts.figure(null)) : cell.toString());
            }
            csv.writeRecord(line);
        }
        csv.writeRecord("");
        csv.writeRecord(safe(texts.title(figure.state())));
        notes.forEach(note -> csv.writeRecord(safe(note)));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The name tells the question and the release, nothing of who saved it. */
    static String fileName(DashboardState state) {
        return "parasol-release-%d-%s.csv".formatted(state.release(), state.question().key());
    }

    /** Served to be saved, never to be shown or guessed at. */
    static DownloadHandler download(Figure figure, FigureTexts texts, List<String> notes) {
        return event -> {
            byte[] content = bytes(figure, texts, notes);
            event.setFileName(fileName(figure.state()));
            event.setContentType("text/csv; charset=utf-8");
            event.setContentLength(content.length);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getOutputStream().write(content);
        };
    }

    /** A text that a spreadsheet would read as a formula gets a mark that makes it text. */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
