package org.parasol.dashboard.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
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

    /** Shares with their intervals, from 0 to 1, three columns for each one on screen. */
    static byte[] bytes(Figure figure, ShareTexts words, List<String> notes) {
        FigureGrid grid = figure.grid();
        FigureTexts texts = words.texts();
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        List<String> head = new ArrayList<>();
        head.add(safe(texts.labels().name(grid.rowAxis())));
        for (String column : grid.columns()) {
            String name = texts.column(grid, column);
            head.add(safe(name));
            head.add(safe(texts.get("dashboard.share.low", name)));
            head.add(safe(texts.get("dashboard.share.high", name)));
        }
        csv.writeRecord(head);
        for (String row : grid.rows()) {
            List<String> line = new ArrayList<>();
            line.add(safe(texts.row(grid, row)));
            for (String column : grid.columns()) {
                words.shares()
                        .share(row, column)
                        .ifPresentOrElse(
                                share -> {
                                    line.add(decimal(share.value()));
                                    line.add(decimal(share.low()));
                                    line.add(decimal(share.high()));
                                },
                                () -> {
                                    line.add(safe(texts.figure(null)));
                                    line.add("");
                                    line.add("");
                                });
            }
            csv.writeRecord(line);
        }
        csv.writeRecord("");
        csv.writeRecord(safe(texts.title(figure.state())));
        csv.writeRecord(safe(words.note()));
        notes.forEach(note -> csv.writeRecord(safe(note)));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String decimal(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** The shares, to be saved. */
    static DownloadHandler shares(Figure figure, ShareTexts words, List<String> notes) {
        return saved(() -> bytes(figure, words, notes), "shares-" + fileName(figure.state()));
    }

    /** The name tells the question and the release, nothing of who saved it. */
    static String fileName(DashboardState state) {
        return "parasol-release-%d-%s.csv".formatted(state.release(), state.question().key());
    }

    /** Served to be saved, never to be shown or guessed at. */
    static DownloadHandler download(Figure figure, FigureTexts texts, List<String> notes) {
        return saved(() -> bytes(figure, texts, notes), fileName(figure.state()));
    }

    private static DownloadHandler saved(Supplier<byte[]> made, String name) {
        return event -> {
            byte[] content = made.get();
            event.setFileName(name);
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
