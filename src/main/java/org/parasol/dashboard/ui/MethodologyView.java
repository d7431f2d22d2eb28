package org.parasol.dashboard.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.parasol.base.ui.Page;
import org.parasol.statistics.Releases;

/** How the figures come about and what they mean, for people who are no statisticians. */
@Route(MethodologyView.PLACE)
@PermitAll
class MethodologyView extends Page {

    static final String PLACE = "methodology";

    MethodologyView(Releases releases) {
        super("dashboard.method");
        addIntroduction("dashboard.method.introduction");
        add(new MethodologyText(releases.rule()));
    }
}
