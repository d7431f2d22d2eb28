package org.parasol.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parasol.access.FactorKind;
import org.parasol.access.FactorRecord;
import org.parasol.access.PasskeyOrigin;
import org.parasol.access.PendingSignIn;
import org.parasol.access.ProvenPassword;
import org.parasol.access.SecondFactors;
import org.parasol.base.ui.Page;
import org.parasol.base.ui.PostForm;

/**
 * After the password: the second factor, or the set-up of the first one. It shows nothing to
 * anybody else.
 */
@Route(value = "sign-in/factor", autoLayout = false)
@AnonymousAllowed
class FactorView extends Page implements BeforeEnterObserver {

    private static final List<String> REASONS = List.of("error", "wait");

    private final transient SecondFactors factors;
    private final transient Clock clock;
    private final Div body = new Div();

    FactorView(SecondFactors factors, Clock clock) {
        super("access.factor");
        this.factors = factors;
        this.clock = clock;
        addClassName("door");
        body.addClassName("stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PendingSignIn> pending =
                PendingSignIn.in(
                        VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(),
                        clock.instant());
        if (pending.isEmpty()) {
            event.forwardTo(SignInView.class);
            return;
        }
        body.removeAll();
        List<FactorRecord> own = factors.of(pending.get().person().account());
        if (pending.get().proven()) {
            // The page was loaded again over the single-use codes: they are shown once.
            showCodes(pending.get());
        } else if (own.isEmpty()) {
            setUp(pending.get());
        } else {
            ask(pending.get(), own, event);
        }
    }

    private void ask(PendingSignIn pending, List<FactorRecord> own, BeforeEnterEvent event) {
        Div message = new Div();
        message.addClassName("error-note");
        message.getElement().setAttribute("role", "alert");
        message.setId("factor-message");
        event.getLocation().getQueryParameters().getParameters().keySet().stream()
                .filter(REASONS::contains)
                .findFirst()
                .ifPresentOrElse(
                        reason -> message.setText(getTranslation("access.factor." + reason)),
                        () -> message.setVisible(false));
        FactorForm form = new FactorForm(own);
        PasskeyOrigin origin = PasskeyBrowser.origin();
        if (origin.hasDomain()
                && own.stream().anyMatch(factor -> factor.kind() == FactorKind.PASSKEY)) {
            form.offer(factors.ask(pending, origin));
        }
        body.add(message, form);
    }

    private void setUp(PendingSignIn pending) {
        ProvenPassword password = pending.password();
        Runnable done =
                () -> {
                    pending.prove();
                    showCodes(pending);
                };
        body.add(
                new Paragraph(getTranslation("access.factor.why")),
                new AppSetUp(factors, password, done));
        if (PasskeyBrowser.origin().hasDomain()) {
            body.add(new PasskeySetUp(factors, password, done));
        }
    }

    private void showCodes(PendingSignIn pending) {
        NativeButton goOn = new NativeButton(getTranslation("access.factor.codes.done"));
        goOn.setId("codes-kept");
        goOn.addClassName("primary-button");
        goOn.getElement().setAttribute("type", "submit");
        Div end = new Div(goOn);
        end.addClassName("door-end");
        PostForm form = new PostForm(SignInNavigation.FACTOR_PATH);
        form.add(end);
        body.removeAll();
        body.add(new RecoveryCodesCard(factors.newCodes(pending.password())), form);
    }
}
