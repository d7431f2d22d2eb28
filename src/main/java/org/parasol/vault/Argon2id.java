package org.parasol.vault;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of Argon2id (RFC 9106, version 0x13) to 64 bytes. */
interface Argon2id {

    int LENGTH = 64;

    byte[] run(byte[] password, PasswordParameters parameters);

    /** The C library where it can be loaded; three times faster than Java. */
    static Argon2id fastest() {
        Logger log = LoggerFactory.getLogger(Argon2id.class);
        try {
            Argon2id library = library();
            // Loading shows at the first run only.
            library.run(
                    new byte[1],
                    new PasswordParameters(8, 1, 1, new byte[PasswordParameters.SALT_LENGTH]));
            return library;
        } catch (LinkageError | RuntimeException e) {
            log.warn(
                    "Argon2's native library cannot be loaded: signing in takes three times longer.");
            return inJava();
        }
    }

    static Argon2id library() {
        Argon2Advanced argon2 =
                Argon2Factory.createAdvanced(
                        Argon2Types.ARGON2id, PasswordParameters.SALT_LENGTH, LENGTH);
        return (password, parameters) ->
                argon2.rawHash(
                        parameters.iterations(),
                        parameters.memoryKib(),
                        parameters.parallelism(),
                        password,
                        parameters.salt());
    }

    static Argon2id inJava() {
        return (password, parameters) -> {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withIterations(parameters.iterations())
                            .withMemoryAsKB(parameters.memoryKib())
                            .withParallelism(parameters.parallelism())
                            .withSalt(parameters.salt())
                            .build());
            byte[] stretched = new byte[LENGTH];
            generator.generateBytes(password, stretched);
            return stretched;
        };
    }
}
