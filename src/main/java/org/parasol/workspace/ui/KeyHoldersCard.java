package org.parasol.workspace.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.parasol.base.ui.Card;
import org.parasol.workspace.KeyHolder;
import org.parasol.workspace.KeyHolders;

/** Who can open the workspace's reports: a name that nobody expected here is an alarm. */
final class KeyHoldersCard extends Card {

    KeyHoldersCard(KeyHolders keyHolders) {
        super("workspace.holders.title");
        setId("key-holders");
        List<KeyHolder> holders = keyHolders.all();
        add(
                new Paragraph(getTranslation("workspace.holders.introduction")),
                Lists.of(
                        holders,
                        holder ->
                                Lists.entry(
                                        holder.name(),
                                        List.of(
                                                getTranslation(
                                                        "workspace.holders.since",
                                                        Moments.day(holder.since()))))));
        if (holders.size() == 1) {
            add(new Paragraph(getTranslation("workspace.holders.only-one")));
        }
    }
}
