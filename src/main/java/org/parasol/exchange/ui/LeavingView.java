package org.parasol.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.parasol.base.ui.Page;
import org.parasol.exchange.WorkspaceExport;
import org.parasol.exchange.WorkspaceImport;
import org.parasol.exchange.WorkspaceLeaving;
import org.springframework.beans.factory.annotation.Value;

/** Taking everything along, bringing it here, and leaving for good. */
@Route("leaving")
@RolesAllowed("WORKSPACE_ADMIN")
class LeavingView extends Page {

    private final transient WorkspaceExport export;
    private final transient WorkspaceImport imports;
    private final transient WorkspaceLeaving leaving;
    private final transient Clock clock;
    private final int backupDays;
    private final Div body = new Div();

    LeavingView(
            WorkspaceExport export,
            WorkspaceImport imports,
            WorkspaceLeaving leaving,
            Clock clock,
            @Value("${parasol.backup.days:30}") int backupDays) {
        super("exchange.title");
        this.export = export;
        this.imports = imports;
        this.leaving = leaving;
        this.clock = clock;
        this.backupDays = backupDays;
        addIntroduction("exchange.introduction");
        add(body);
        refresh();
    }

    private void refresh() {
        body.removeAll();
        if (imports.possible()) {
            body.add(new ImportCard(imports));
        } else {
            body.add(new ExportCard(export, clock));
        }
        leaving.asked()
                .ifPresentOrElse(
                        asked -> body.add(new AskedCard(leaving, asked, this::refresh)),
                        () -> body.add(new EraseCard(leaving, backupDays, this::refresh)));
    }
}
