package org.parasol.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive that a recovery code has opened and whose sums and signature were found right: only
 * then is anything of it handed out.
 */
public final class Archive implements AutoCloseable {

    /** The files inside, in the order in which they are signed. */
    static final List<String> FILES =
            List.of("manifest.json", "members.jsonl", "reports.jsonl", "log.jsonl");

    private static final String SUMS = "sums.json";
    private static final int SMALL_FILE = 1 << 20;
    private static final int LONGEST_LINE = 1 << 24;
    private static final int BUNDLE_FIELDS = 6;

    private final ZipFile zip;
    private final Manifest manifest;
    private final List<byte[]> keys;

    private Archive(ZipFile zip, Manifest manifest, List<byte[]> keys) {
        this.zip = zip;
        this.manifest = manifest;
        this.keys = keys;
    }

    /**
     * Opens an archive.
     *
     * @param code the recovery code as it was typed
     * @throws ArchiveException for every reason, with nothing handed out
     */
    public static Archive open(Path file, String code) {
        ZipFile zip = zip(file);
        try {
            requireExactlyOurFiles(zip);
            Manifest manifest = Manifest.read(small(zip, FILES.getFirst()));
            List<byte[]> keys = keys(manifest, code);
            verify(zip, manifest, keys.get(1));
            return new Archive(zip, manifest, keys);
        } catch (IOException e) {
            close(zip);
            throw ArchiveException.damaged("it cannot be unpacked");
        } catch (RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    /** What the archive says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** Each report, one after the other, never all in memory. */
    public void reports(Consumer<ArchivedReport> use) {
        lines("reports.jsonl", line -> use.accept(ArchivedReport.read(Json.object(line))));
    }

    /** Each line of one of the files. */
    void lines(String name, Consumer<String> use) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream(zip, name), UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int next = lines.read(); next >= 0; next = lines.read()) {
                if (next != '\n') {
                    line.append((char) next);
                } else {
                    use.accept(line.toString());
                    line.setLength(0);
                }
                if (line.length() > LONGEST_LINE) {
                    // Whoever has a code can sign a file that unpacks to more than fits in memory.
                    throw ArchiveException.damaged(name);
                }
            }
            if (!line.isEmpty()) {
                use.accept(line.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a part of a report says, as JSON. */
    String content(UUID report, ArchivedReport.Part part) {
        byte[][] address = {
            Bytes.id(manifest.workspace()),
            Bytes.id(report),
            Bytes.text(part.name()),
            Bytes.number(part.version())
        };
        try {
            byte[] dataKey =
                    Sealed.openHpke(
                            keys.get(2),
                            keys.get(0),
                            part.key(),
                            Bytes.canonical("parasol data key 1", address));
            byte[] padded =
                    Sealed.openGcm(
                            dataKey, part.ciphertext(), Bytes.canonical("parasol part 1", address));
            return new String(Bytes.unpad(padded), UTF_8);
        } catch (GeneralSecurityException e) {
            throw ArchiveException.damaged("the part " + part.name() + " of report " + report);
        }
    }

    /** The workspace's settings, as JSON. */
    String settings() {
        try {
            byte[] padded =
                    Sealed.openGcm(
                            keys.get(4),
                            manifest.settings(),
                            Bytes.canonical(
                                    "parasol workspace setting 1",
                                    Bytes.id(manifest.workspace()),
                                    Bytes.text("archive-settings")));
            return new String(Bytes.unpad(padded), UTF_8);
        } catch (GeneralSecurityException e) {
            throw ArchiveException.damaged("the settings");
        }
    }

    private static ZipFile zip(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.NOT_AN_ARCHIVE,
                    "This is no archive, or not the whole of one. Nothing was written.");
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.NOT_AN_ARCHIVE, "The file cannot be read.");
        }
    }

    private static void requireExactlyOurFiles(ZipFile zip) {
        List<String> names = zip.stream().map(entry -> entry.getName()).toList();
        Set<String> wanted = new HashSet<>(FILES);
        wanted.add(SUMS);
        if (names.size() != wanted.size() || !wanted.equals(new HashSet<>(names))) {
            throw new ArchiveException(
                    ArchiveException.Kind.NOT_AN_ARCHIVE,
                    "This is no archive of a workspace. Nothing was written.");
        }
    }

    /** The fields of the workspace's bundle, which the code opens. */
    private static List<byte[]> keys(Manifest manifest, String code) {
        byte[] secret = Code.read(code);
        byte[] workspace = Bytes.id(manifest.workspace());
        try {
            byte[] key = Sealed.hkdf(secret, Bytes.canonical("parasol recovery key 1", workspace));
            List<byte[]> keys =
                    Bytes.fields(
                            Sealed.openGcm(
                                    key,
                                    manifest.recovery(),
                                    Bytes.canonical("parasol recovery bundle 1", workspace)),
                            BUNDLE_FIELDS);
            byte[] said = Bytes.join(new byte[] {1}, keys.get(0), keys.get(1));
            if (!Arrays.equals(said, manifest.publicKeys())) {
                throw ArchiveException.damaged("its public keys");
            }
            return keys;
        } catch (GeneralSecurityException e) {
            throw Code.wrong();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static void verify(ZipFile zip, Manifest manifest, byte[] verificationKey)
            throws IOException {
        Map<String, Object> sums = Json.object(small(zip, SUMS));
        List<byte[]> fields = new ArrayList<>();
        fields.add(Bytes.id(manifest.workspace()));
        for (String name : FILES) {
            byte[] hash = hash(zip, name);
            if (!HexFormat.of().formatHex(hash).equals(sums.get(name))) {
                throw ArchiveException.damaged(name);
            }
            fields.add(Bytes.text(name));
            fields.add(hash);
        }
        byte[] message = Bytes.canonical("parasol archive 1", fields.toArray(byte[][]::new));
        try {
            byte[] signature = Base64.getDecoder().decode(String.valueOf(sums.get("signature")));
            if (Sealed.isSigned(verificationKey, message, signature)) {
                return;
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw ArchiveException.damaged("its signature");
        }
        throw ArchiveException.damaged("its signature");
    }

    private static byte[] hash(ZipFile zip, String name) throws IOException {
        try {
            MessageDigest digest = Sealed.sha256();
            try (InputStream bytes = new DigestInputStream(stream(zip, name), digest)) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that is read at once; none of these is large. */
    private static String small(ZipFile zip, String name) throws IOException {
        try (InputStream bytes = stream(zip, name)) {
            byte[] read = bytes.readNBytes(SMALL_FILE);
            if (bytes.read() >= 0) {
                throw ArchiveException.damaged(name);
            }
            return new String(read, UTF_8);
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        keys.forEach(key -> Arrays.fill(key, (byte) 0));
        close(zip);
    }
}
