package org.parasol.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinServletRequest;
import org.parasol.access.IssuedLink;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.QrCode;
import org.parasol.workspace.HandedLink;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A one-time link, shown this once: as text, as a QR code, and where wanted with a note to hand
 * over. The secret stands after {@code #}, which no server and no proxy writes down.
 */
final class LinkCard extends Card {

    LinkCard(String headingKey, HandedLink handed, boolean handover) {
        super(headingKey);
        addClassNames("link-card", "printable");
        String address = address(handed.link());
        add(new Paragraph(getTranslation("workspace.link.once")));
        TextArea text = new TextArea(getTranslation("workspace.link.label"));
        text.setValue(address);
        text.setReadOnly(true);
        text.setWidthFull();
        add(text);
        add(new QrCode(address, getTranslation("workspace.link.qr")));
        add(new Paragraph(getTranslation("workspace.link.expires", Moments.day(handed.expires()))));
        if (handover) {
            add(new HandoverNote());
        }
        Button copy =
                new Button(
                        getTranslation("workspace.link.copy"),
                        event ->
                                getElement()
                                        .executeJs("navigator.clipboard.writeText($0)", address));
        Button print =
                new Button(
                        getTranslation("workspace.print"),
                        event -> UI.getCurrent().getPage().executeJs("window.print()"));
        Div actions = new Div(copy, print);
        actions.addClassNames("actions", "no-print");
        add(actions);
    }

    private static String address(IssuedLink link) {
        return ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .path("/join")
                        .build()
                        .toUriString()
                + "#"
                + link.secret();
    }
}
