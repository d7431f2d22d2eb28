package org.parasol.report.internal;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parasol.base.AccountId;
import org.parasol.report.TimelineStep;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.Recipient;

/**
 * What is sealed as the timeline of a report.
 *
 * @param author who may read it besides the coordinators
 * @param steps oldest first
 */
public record TimelineBody(Author author, List<TimelineStep> steps) {

    public TimelineBody {
        steps = List.copyOf(steps);
    }

    /** This timeline and one more step. */
    public TimelineBody and(TimelineStep step) {
        return new TimelineBody(author, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /**
     * Where the author's copy of each data key goes.
     *
     * @param publicKeys encoded, in Base64
     */
    public record Author(UUID account, UUID recipientId, String publicKeys) {

        static Author of(AccountId account, Recipient recipient) {
            return new Author(
                    account.value(),
                    recipient.recipientId(),
                    Base64.getEncoder().encodeToString(recipient.keys().encoded()));
        }

        Recipient recipient() {
            return new Recipient(
                    recipientId, PublicKeys.decode(Base64.getDecoder().decode(publicKeys)));
        }
    }
}
