package org.parasol.exchange.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.parasol.base.ui.Page;
import org.parasol.exchange.WorkspaceExport;

/** Taking everything along. */
@Route("leaving")
@RolesAllowed("WORKSPACE_ADMIN")
@Menu(title = "exchange.title", order = 60)
class LeavingView extends Page {

    LeavingView(WorkspaceExport export, Clock clock) {
        super("exchange.title");
        addIntroduction("exchange.introduction");
        add(new ExportCard(export, clock));
    }
}
