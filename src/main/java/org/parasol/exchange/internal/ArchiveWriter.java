package org.parasol.exchange.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parasol.base.UnpooledJson;
import tools.jackson.databind.json.JsonMapper;

/** Writes the files of an archive one after the other, and in the end their sums. */
final class ArchiveWriter implements AutoCloseable {

    private static final JsonMapper MAPPER = UnpooledJson.builder().build();

    private final ZipOutputStream zip;
    private final SequencedMap<String, byte[]> hashes = new LinkedHashMap<>();

    ArchiveWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    /** A file of one JSON object. */
    void object(String name, Object value) {
        file(name, lines -> lines.accept(value));
    }

    /** A file with one JSON object on each line; the source hands them over one by one. */
    void lines(String name, Consumer<Consumer<Object>> source) {
        file(name, source);
    }

    /** The last file: hashes of the others, and the signature over them. */
    void sums(Function<SequencedMap<String, byte[]>, byte[]> sign) {
        Map<String, Object> sums = new LinkedHashMap<>();
        hashes.forEach((name, hash) -> sums.put(name, HexFormat.of().formatHex(hash)));
        sums.put("signature", sign.apply(hashes));
        object("sums.json", sums);
    }

    private void file(String name, Consumer<Consumer<Object>> source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            zip.putNextEntry(new ZipEntry(name));
            OutputStream file = new DigestOutputStream(zip, digest);
            source.accept(
                    value -> {
                        try {
                            file.write(MAPPER.writeValueAsBytes(value));
                            file.write('\n');
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            zip.closeEntry();
            hashes.put(name, digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
