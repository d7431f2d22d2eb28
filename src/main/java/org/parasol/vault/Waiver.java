package org.parasol.vault;

import org.parasol.base.WorkspaceId;

/**
 * What two members sign when their organisation is alone in a country: its own figures by category
 * and year may be shown although nobody else's stand beside them.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Waiver(WorkspaceId workspace, String country) {

    byte[] canonical(PublicKeys signer) {
        return Canonical.of("parasol waiver 1")
                .uuid(workspace.value())
                .text(country)
                .field(signer.verification())
                .bytes();
    }
}
