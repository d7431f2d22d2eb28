package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerturbationTableTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aKnownTableIsReproduced() {
        PerturbationTable.Row first =
                PerturbationTable.of(new NoiseParameters(2, 1.08, 1, 0, false)).rows().getFirst();

        assertThat(first.size()).isEqualTo(3);
        assertThat(first.target(0)).isZero();
        assertThat(first.probability(0)).isCloseTo(0.5133, within(5e-5));
        assertThat(first.target(1)).isEqualTo(2);
        assertThat(first.probability(1)).isCloseTo(0.46, within(1e-9));
        assertThat(first.target(2)).isEqualTo(3);
        assertThat(first.probability(2)).isCloseTo(0.0267, within(5e-5));
    }

    @Test
    void withoutOtherBoundsTheLastRowIsSymmetrical() {
        PerturbationTable.Row last =
                PerturbationTable.of(new NoiseParameters(5, 3, 2, 0.5, false)).rows().getLast();

        assertThat(last.count()).isEqualTo(8);
        assertThat(last.size()).isEqualTo(11);
        for (int i = 0; i < 11; i++) {
            assertThat(last.probability(i)).isCloseTo(last.probability(10 - i), within(1e-10));
        }
        assertThat(last.probability(5)).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10 | 12   | 2 | 0   | Row 1 of the perturbation table | 0.0
                    2  | 0.1  | 1 | 0   | Row 1 of the perturbation table | 1.0 to 2.0, not 0.1
                    3  | 3    | 0 | 0.9 | Row 1 of the perturbation table | pstay 0.9
                    """)
    void whatCannotBeIsToldWithRowAndConstraint(
            int distance, double variance, int never, double stay, String row, String why) {
        assertThatThrownBy(
                        () ->
                                PerturbationTable.of(
                                        new NoiseParameters(
                                                distance, variance, never, stay, false)))
                .hasMessageContaining(row)
                .hasMessageContaining("variance")
                .hasMessageContaining(why);
    }

    @Test
    void aKeyAtABoundaryBelongsToTheTargetAbove() {
        PerturbationTable table = PerturbationTable.of(new NoiseParameters(1, 0.5, 0, 0, false));
        // Row 1: 0 with 1/4, 1 with 1/2, 2 with 1/4.
        assertThat(table.figure(1, 0.0)).isZero();
        assertThat(table.figure(1, Math.nextDown(0.25 - 1e-9))).isZero();
        assertThat(table.figure(1, 0.25 + 1e-9)).isEqualTo(1);
        assertThat(table.figure(1, 0.75 + 1e-9)).isEqualTo(2);
        assertThat(table.figure(1, Math.nextDown(1.0))).isEqualTo(2);
        assertThat(table.figure(100, Math.nextDown(1.0))).isEqualTo(101);
        assertThat(table.figure(0, 0.9)).isZero();
    }

    @Test
    void keysOfReportsAreAddedModuloTheirRange() {
        PerturbationTable table = PerturbationTable.of(new NoiseParameters(2, 1.08, 1, 0, false));
        assertThat(table.figure(50, 0x9_0000_0000L)).isEqualTo(table.figure(50, 0.0));
        assertThat(table.figure(50, 0x3_8000_0000L)).isEqualTo(table.figure(50, 0.5));
    }

    @Test
    void theTableIsPrinted() {
        assertThat(run("", "ptable", "--d", "2", "--v", "1.08", "--js", "1")).isZero();
        assertThat(text(out))
                .startsWith("i,j,p\n0,0,1\n1,0,0.51333333333")
                .contains("\n4,2,", "\n4,6,")
                .doesNotContain("\n5,", ",1,");
    }

    @Test
    void countsAreReadAndFiguresPrinted() {
        assertThat(
                        run(
                                "n,key\n0,0.3\n1,0.5\n1,0.52\n1000,0.999999\n",
                                "perturb",
                                "--d",
                                "2",
                                "--v",
                                "1.08",
                                "--js",
                                "1"))
                .isZero();
        assertThat(text(out))
                .isEqualTo("n,key,published\n0,0.3,0\n1,0.5,0\n1,0.52,2\n1000,0.999999,1002\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ptable --d 2, '', --d and --v are needed",
        "ptable --d two --v 1, '', --d needs a whole number",
        "ptable --d 2 --v 1.08 --js 1 --pst .5, '', unknown option",
        "ptable --d 10 --v 12 --js 2, '', Row 1",
        "ptable --d, '', needs a number",
        "perturb --d 2 --v 1.08 --js 1, 'count,key\n1,0.5\n', the first line",
        "perturb --d 2 --v 1.08 --js 1, 'n,key\n1,1\n', line 2",
        "perturb --d 2 --v 1.08 --js 1, 'n,key\none,0.1\n', line 2"
    })
    void whatIsNotUnderstoodIsSaid(String command, String input, String said) {
        assertThat(run(input, command.split(" ", -1))).isEqualTo(2);
        assertThat(text(err)).startsWith("parasol: ").contains(said);
    }

    private int run(String input, String... arguments) {
        return PerturbationCommand.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
