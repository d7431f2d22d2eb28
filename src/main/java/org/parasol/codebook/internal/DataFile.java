package org.parasol.codebook.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The plain data files below {@code codebook/}: CSV in UTF-8 with a header line. */
public final class DataFile {

    private DataFile() {}

    /** All records of a file. */
    public static List<NamedCsvRecord> read(String name) {
        try (InputStream file = DataFile.class.getResourceAsStream("/codebook/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The data file codebook/" + name + " is missing");
            }
            try (CsvReader<NamedCsvRecord> records =
                    CsvReader.builder()
                            .ofNamedCsvRecord(
                                    new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return records.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
