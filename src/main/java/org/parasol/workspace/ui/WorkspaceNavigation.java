package org.parasol.workspace.ui;

import com.vaadin.flow.component.UI;

/** The ways into this room's pages. */
public final class WorkspaceNavigation {

    private WorkspaceNavigation() {}

    /** To the key ceremony, or to who holds the keys. */
    public static void toKeys() {
        UI.getCurrent().navigate(KeysView.class);
    }

    /** To the members and their invitations. */
    public static void toMembers() {
        UI.getCurrent().navigate(MembersView.class);
    }
}
