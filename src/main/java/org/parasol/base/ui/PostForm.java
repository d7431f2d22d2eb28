package org.parasol.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A plain HTML form that posts to a filter of Spring Security, with the token that such a post
 * needs.
 */
@Tag("form")
public class PostForm extends HtmlContainer {

    /** A form for this path. */
    public PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
            add(hidden);
        }
    }
}
