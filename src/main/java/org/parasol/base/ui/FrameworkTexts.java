package org.parasol.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.parasol.base.Texts;
import org.springframework.stereotype.Component;

/**
 * What the framework itself says, in the reader's language: lost connection, ended session,
 * internal error.
 */
@Component
class FrameworkTexts implements VaadinServiceInitListener {

    private final transient Texts texts;

    FrameworkTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    private void prepare(UI ui) {
        ChosenLanguage.from(com.vaadin.flow.server.VaadinRequest.getCurrent())
                .ifPresent(ui::setLocale);
        Locale locale = ui.getLocale();
        ui.getReconnectDialogConfiguration()
                .setDialogText(texts.get("base.connection.lost", locale));
        ui.getReconnectDialogConfiguration()
                .setDialogTextGaveUp(texts.get("base.connection.gave-up", locale));
        ui.getElement().executeJs("document.documentElement.lang = $0", locale.getLanguage());
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("base.session-ended.title", locale));
        messages.setSessionExpiredMessage(texts.get("base.session-ended.text", locale));
        messages.setInternalErrorCaption(texts.get("base.internal-error.title", locale));
        messages.setInternalErrorMessage(texts.get("base.internal-error.text", locale));
        messages.setCookiesDisabledCaption(texts.get("base.cookies-off.title", locale));
        messages.setCookiesDisabledMessage(texts.get("base.cookies-off.text", locale));
        messages.setSyncErrorCaption(texts.get("base.out-of-step.title", locale));
        messages.setSyncErrorMessage(texts.get("base.out-of-step.text", locale));
        return messages;
    }
}
