package org.parasol.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parasol.base.ui.Page;

/** The answer to a wrong address. What exists but is not for this person looks the same. */
abstract class NotFoundPage extends Page {

    NotFoundPage() {
        super("shell.not-found.title");
        add(new Paragraph(getTranslation("shell.not-found.text")));
        add(new RouterLink(getTranslation("shell.home"), TodayView.class));
    }

    /** Nothing stands at this address. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class Missing extends NotFoundPage implements HasErrorParameter<NotFoundException> {

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** Denied is not found: an address must not tell whether something stands there. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class Denied extends NotFoundPage implements HasErrorParameter<AccessDeniedException> {

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }
}
