package org.parasol.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parasol.base.Texts;
import org.parasol.codebook.internal.CodeRow;
import org.parasol.codebook.internal.CodeTable;
import org.springframework.stereotype.Service;

/**
 * The code lists that reports are written in, from {@code codebook/codes.csv}, and their labels.
 * Everything is read once at start and never changes while the application runs.
 */
@Service
public class Codebook {

    private final Texts texts;
    private final CodeTable table;
    private final ViolationSearch search;

    public Codebook(Texts texts) {
        this.texts = texts;
        this.table = CodeTable.read();
        this.search = new ViolationSearch(current(table, CodeList.VIOLATION), texts);
    }

    private static List<Code> current(CodeTable table, CodeList list) {
        return table.rows(list.key()).stream()
                .filter(row -> !row.isRetired())
                .map(row -> new Code(row.code()))
                .toList();
    }

    /** The newest edition any code was added or retired in. */
    public int edition() {
        return table.edition();
    }

    /** The codes of a list in their order, without missing and without retired ones. */
    public List<Code> codes(CodeList list) {
        return current(table, list);
    }

    /** Codes of a list that new reports no longer use, but old ones keep. */
    public List<Code> retiredCodes(CodeList list) {
        return table.rows(list.key()).stream()
                .filter(CodeRow::isRetired)
                .map(row -> new Code(row.code()))
                .toList();
    }

    /** The codes that say why there is no answer, in their order. */
    public List<Code> missingCodes() {
        return table.rows(LabelKeys.MISSING).stream().map(row -> new Code(row.code())).toList();
    }

    /** Whether a code may stand in this list: its own codes, retired ones, and the missing ones. */
    public boolean has(CodeList list, String code) {
        return table.row(list.key(), code).isPresent()
                || table.row(LabelKeys.MISSING, code).isPresent();
    }

    /**
     * The code that stands for another one in this edition: what it became when it was retired or
     * merged, over all editions since; itself where nothing took its place.
     */
    public String forward(CodeList list, String code) {
        return table.forward(list.key(), code);
    }

    /** The categories of violations in their order. */
    public List<Code> violationCategories() {
        return codes(CodeList.VIOLATION).stream().filter(code -> !code.isType()).toList();
    }

    /** The types of one category of violations in their order. */
    public List<Code> violationTypes(String category) {
        return codes(CodeList.VIOLATION).stream()
                .filter(code -> code.isType() && category(code.value()).equals(category))
                .toList();
    }

    /** The category of a violation code: what stands before the dot, or the code itself. */
    public static String category(String violationCode) {
        int dot = violationCode.indexOf('.');
        return dot < 0 ? violationCode : violationCode.substring(0, dot);
    }

    /** The nearest term of the HURIDOCS micro-thesauri, where there is one. */
    public Optional<String> huridocs(CodeList list, String code) {
        return table.row(list.key(), code).map(CodeRow::huridocs).filter(term -> !term.isEmpty());
    }

    /** The key of a code's label among the texts. */
    public String labelKey(CodeList list, String code) {
        return LabelKeys.label(list, code);
    }

    /** A code's label. */
    public String label(CodeList list, String code, Locale locale) {
        return texts.get(labelKey(list, code), locale);
    }

    /** The key of a violation's plain description for those who write a report. */
    public String helpKey(String violationCode) {
        return LabelKeys.help(violationCode);
    }

    /** A violation's plain description: what may have happened, without legal words. */
    public String help(String violationCode, Locale locale) {
        return texts.get(helpKey(violationCode), locale);
    }

    /**
     * The stable small number of a code within its list; 1 to 3 are the missing codes, 0 is never
     * used.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    public short number(CodeList list, String code) {
        return table.row(list.key(), code)
                .or(() -> table.row(LabelKeys.MISSING, code))
                .map(CodeRow::number)
                .orElseThrow(() -> unknown(list));
    }

    /**
     * The code with this number.
     *
     * @throws IllegalArgumentException where the list has no such number
     */
    public String code(CodeList list, short number) {
        return table.row(list.key(), number)
                .or(() -> table.row(LabelKeys.MISSING, number))
                .map(CodeRow::code)
                .orElseThrow(() -> unknown(list));
    }

    /**
     * Violations that match words in the reader's language, best first. Tolerates typing errors and
     * missing accents; looks at types, categories and plain descriptions. Blank text finds nothing.
     */
    public List<Code> search(String text, Locale locale) {
        return search.find(text, locale);
    }

    private static IllegalArgumentException unknown(CodeList list) {
        return new IllegalArgumentException("No such code in list " + list.key());
    }
}
