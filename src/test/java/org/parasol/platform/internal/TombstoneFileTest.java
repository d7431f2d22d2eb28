package org.parasol.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parasol.base.StartupProblemException;
import org.parasol.base.Tombstone;
import org.parasol.platform.internal.TombstoneFile.Unnumbered;

/** Lines are added, numbered and read again; half a line is none. */
class TombstoneFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = UUID.randomUUID();

    @TempDir Path folder;

    @Test
    void whatWasAddedIsReadAgainInOrder() throws IOException {
        try (TombstoneFile file = TombstoneFile.open(path())) {
            file.append(List.of(stone(Tombstone.Kind.DEACTIVATED)), DAY);
            file.append(
                    List.of(stone(Tombstone.Kind.LINK_CLOSED), stone(Tombstone.Kind.ERASED)), DAY);
        }
        try (TombstoneFile file = TombstoneFile.open(path())) {
            assertThat(file.read())
                    .containsExactly(
                            new Tombstone(1, DAY, Tombstone.Kind.DEACTIVATED, List.of(ID)),
                            new Tombstone(2, DAY, Tombstone.Kind.LINK_CLOSED, List.of(ID)),
                            new Tombstone(3, DAY, Tombstone.Kind.ERASED, List.of(ID)));
            assertThat(file.last()).isEqualTo(3);
        }
        assertThat(Files.readString(path())).startsWith("1 2026-11-23 deactivated " + ID + "\n");
        assertThat(Files.getPosixFilePermissions(path())).hasSize(2);
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        try (TombstoneFile file = TombstoneFile.open(path())) {
            List<Tombstone> written =
                    file.append(
                            List.of(stone(Tombstone.Kind.ERASED), stone(Tombstone.Kind.MARK)), DAY);
            file.takeBack(written.subList(0, 1));
        }
        try (TombstoneFile file = TombstoneFile.open(path())) {
            assertThat(file.read()).extracting(Tombstone::number).containsExactly(2L);
            file.skipTo(17);
            assertThat(file.append(List.of(stone(Tombstone.Kind.MARK)), DAY))
                    .extracting(Tombstone::number)
                    .containsExactly(18L);
        }
    }

    @Test
    void halfALineHarmsNoOther() throws IOException {
        try (TombstoneFile file = TombstoneFile.open(path())) {
            file.append(List.of(stone(Tombstone.Kind.ERASED)), DAY);
        }
        Files.writeString(path(), "2 2026-11-23 desakt 12", StandardOpenOption.APPEND);
        try (TombstoneFile file = TombstoneFile.open(path())) {
            file.append(List.of(stone(Tombstone.Kind.DEACTIVATED)), DAY);
        }
        try (TombstoneFile file = TombstoneFile.open(path())) {
            assertThat(file.read())
                    .extracting(Tombstone::kind)
                    .containsExactly(Tombstone.Kind.ERASED, Tombstone.Kind.DEACTIVATED);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenEndsTheStart() {
        assertThatExceptionOfType(StartupProblemException.class)
                .isThrownBy(() -> TombstoneFile.open(folder))
                .withMessageContaining("parasol.tombstones");
    }

    private Path path() {
        return folder.resolve("tombstones");
    }

    private static Unnumbered stone(Tombstone.Kind kind) {
        return new Unnumbered(kind, List.of(ID));
    }
}
