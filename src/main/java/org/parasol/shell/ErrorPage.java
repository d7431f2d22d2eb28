package org.parasol.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parasol.base.ui.Page;

/** The answer to a page that failed to open: what happened, what is safe, what to do. */
@AnonymousAllowed
class ErrorPage extends Page implements HasErrorParameter<Exception> {

    ErrorPage() {
        super("shell.error.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        Failure failure = Failure.of(error.getException());
        failure.log();
        add(new Paragraph(getTranslation(failure.textKey(), failure.number())));
        add(new RouterLink(getTranslation("shell.home"), TodayView.class));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
