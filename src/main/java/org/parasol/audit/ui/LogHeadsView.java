package org.parasol.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.parasol.audit.LogHeads;
import org.parasol.audit.SignedHead;
import org.parasol.audit.Witnesses;
import org.parasol.audit.WorkspaceName;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.springframework.beans.factory.ObjectProvider;

/** Signed ends of the log: made here, kept elsewhere, compared later, and kept for others. */
@Route("log/heads")
@RolesAllowed("WORKSPACE_ADMIN")
class LogHeadsView extends Page {

    private final transient LogHeads heads;
    private final transient ObjectProvider<WorkspaceName> name;
    private final Div sheet = new Div();

    LogHeadsView(LogHeads heads, Witnesses witnesses, ObjectProvider<WorkspaceName> name) {
        super("audit.heads.title");
        this.heads = heads;
        this.name = name;
        addIntroduction("audit.heads.introduction");
        sheet.getElement().setAttribute("aria-live", "polite");
        add(
                signCard(),
                sheet,
                new CompareCard(heads),
                new KeptHeadsCard(
                        witnesses, kept -> show("audit.sheet.of-other", kept.from(), kept.head())),
                new RouterLink(getTranslation("audit.heads.back"), LogView.class));
    }

    private Card signCard() {
        Card card = new Card("audit.sign.title");
        card.addClassName("no-print");
        card.add(new Paragraph(getTranslation("audit.sign.what")));
        if (heads.canSign()) {
            Button sign = new Button(getTranslation("audit.sign"), event -> sign());
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            sign.setId("head-sign");
            card.add(sign);
        } else {
            card.add(new Paragraph(getTranslation("audit.problem.keys-needed")));
        }
        return card;
    }

    private void sign() {
        try {
            String own = name.stream().findFirst().map(WorkspaceName::own).orElse("");
            show("audit.sheet.own", own, heads.export());
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }

    private void show(String headingKey, String organisation, SignedHead signed) {
        sheet.removeAll();
        HeadSheet shown = new HeadSheet(headingKey, organisation, signed);
        sheet.add(shown);
        shown.getElement().setAttribute("tabindex", "-1");
        shown.getElement().callJsFunction("focus");
    }
}
