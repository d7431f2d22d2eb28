package org.parasol.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.ui.KeptTextArea;
import org.parasol.base.ui.TextKeeper;
import org.parasol.vault.AccountVault;
import org.parasol.vault.KeyRing;
import org.parasol.vault.PublicKeys;

/**
 * When a session is locked, all its pages in all tabs are taken away, and every address shows the
 * page that asks for the password, until it was given.
 */
@org.springframework.stereotype.Component
class LockWatch implements VaadinServiceInitListener {

    private final transient AccountVault vault;

    LockWatch(AccountVault vault) {
        this.vault = vault;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> {
                            UI ui = init.getUI();
                            ui.addBeforeEnterListener(this::guard);
                            ComponentUtil.setData(ui, TextKeeper.class, name -> take(ui, name));
                        });
    }

    private void guard(BeforeEnterEvent event) {
        Optional<SignedIn> user = CurrentUser.current();
        if (user.isEmpty()) {
            return;
        }
        KeyRing keys = user.get().keys();
        if (!keys.wiped()) {
            watch(event.getUI(), user.get(), keys);
        } else if (event.getNavigationTarget() != UnlockView.class) {
            UnlockView.inPlaceOf(event.getUI(), event.getLocation());
            event.rerouteTo(UnlockView.class);
        }
    }

    /** A page that was closed long ago is not kept in memory by the keys it waits for. */
    private void watch(UI ui, SignedIn user, KeyRing keys) {
        if (ComponentUtil.getData(ui, KeyRing.class) == keys) {
            return;
        }
        ComponentUtil.setData(ui, KeyRing.class, keys);
        PublicKeys owner = keys.account().publicKeys();
        WeakReference<UI> page = new WeakReference<>(ui);
        keys.atWipe(
                () -> {
                    UI open = page.get();
                    if (open != null) {
                        takeAway(open, user, owner);
                    }
                });
    }

    private void takeAway(UI ui, SignedIn user, PublicKeys owner) {
        try {
            // Done at once, or when the request that is in this page now has ended.
            Future<Void> _ = ui.access(() -> clear(ui, user, owner));
        } catch (UIDetachedException e) {
            // The page was closed in this moment.
        }
    }

    private void clear(UI ui, SignedIn user, PublicKeys owner) {
        each(ui, KeptTextArea.class, text -> keep(ui, user, owner, text));
        forgetPasswords(ui);
        ui.removeAll();
        ui.getPage().reload();
    }

    private void keep(UI ui, SignedIn user, PublicKeys owner, KeptTextArea text) {
        if (!text.unsaved().isEmpty()) {
            user.typedAside().keep(vault, owner, place(ui, text.name()), text.unsaved());
        }
    }

    private Optional<String> take(UI ui, String name) {
        return CurrentUser.current()
                .filter(user -> !user.keys().wiped())
                .flatMap(
                        user ->
                                user.typedAside()
                                        .take(vault, user.keys().account(), place(ui, name)));
    }

    private static String place(UI ui, String name) {
        return ui.getActiveViewLocation().getPath() + "#" + name;
    }

    /** The view itself may live until the browser has loaded the page anew. */
    static void forgetPasswords(Component page) {
        each(page, PassphraseOffer.class, PassphraseOffer::forget);
        each(page, PasswordField.class, PasswordField::clear);
    }

    private static <T> void each(Component parent, Class<T> kind, Consumer<T> action) {
        if (kind.isInstance(parent)) {
            action.accept(kind.cast(parent));
        }
        parent.getChildren().toList().forEach(child -> each(child, kind, action));
    }
}
