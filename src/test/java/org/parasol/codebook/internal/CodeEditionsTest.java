package org.parasol.codebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parasol.base.Texts;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;

/** Codes of earlier editions count as what took their place. */
class CodeEditionsTest {

    private static CodeRow row(String code, int number, int retired, String becomes) {
        return new CodeRow(
                "setting",
                code,
                (short) number,
                "",
                "",
                1,
                retired == 0 ? OptionalInt.empty() : OptionalInt.of(retired),
                becomes);
    }

    @Test
    void merged_and_renamed_codes_map_forward_over_all_editions() {
        CodeTable table =
                CodeTable.of(
                        List.of(
                                row("street", 10, 0, ""),
                                row("road", 11, 2, "kerb"),
                                row("kerb", 12, 3, "street"),
                                row("park", 13, 3, "street"),
                                row("ship", 14, 2, "")));

        assertThat(table.forward("setting", "road")).isEqualTo("street");
        assertThat(table.forward("setting", "park")).isEqualTo("street");
        assertThat(table.forward("setting", "street")).isEqualTo("street");
        assertThat(table.forward("setting", "ship"))
                .as("retired, and nothing took its place")
                .isEqualTo("ship");
        assertThat(table.forward("setting", "not-asked")).isEqualTo("not-asked");
        assertThat(table.edition()).isEqualTo(3);
    }

    @Test
    void a_table_that_leads_nowhere_is_refused_at_the_start() {
        List<CodeRow> gone = List.of(row("road", 11, 2, "kerb"));
        List<CodeRow> inUse = List.of(row("a", 1, 0, "b"), row("b", 2, 0, ""));
        List<CodeRow> circle = List.of(row("a", 1, 2, "b"), row("b", 2, 2, "a"));

        assertThatThrownBy(() -> CodeTable.of(gone)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CodeTable.of(inUse))
                .as("a code in use became another one")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CodeTable.of(circle)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_codes_in_use_stay_as_they_are() {
        Codebook codebook = new Codebook(new Texts());
        for (CodeList list : CodeList.values()) {
            assertThat(codebook.codes(list))
                    .allSatisfy(
                            code ->
                                    assertThat(codebook.forward(list, code.value()))
                                            .isEqualTo(code.value()));
        }
    }
}
