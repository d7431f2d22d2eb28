package org.parasol.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.workspace.KeyChangeProgress;
import org.parasol.workspace.KeyChanges;

/** How far a change of keys is; asked again while the page is open. */
final class KeyChangeBar extends Div {

    private static final int EACH_MS = 1000;

    private final transient KeyChanges changes;
    private final transient Runnable afterwards;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph text = new Paragraph();
    private transient @Nullable Registration asking;

    KeyChangeBar(KeyChanges changes, Runnable afterwards) {
        this.changes = changes;
        this.afterwards = afterwards;
        setId("key-change");
        bar.getElement()
                .setAttribute("aria-label", getTranslation("workspace.keys.changing.title"));
        add(new Paragraph(getTranslation("workspace.keys.changing.text")), bar, text);
        changes.underWay().ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(EACH_MS);
        asking = ui.addPollListener(poll -> ask());
        changes.resume();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (asking != null) {
            asking.remove();
        }
        event.getUI().setPollInterval(-1);
    }

    private void ask() {
        Optional<KeyChangeProgress> progress = changes.underWay();
        if (progress.isPresent()) {
            show(progress.get());
        } else {
            afterwards.run();
        }
    }

    private void show(KeyChangeProgress progress) {
        bar.setValue(progress.share());
        text.setText(
                getTranslation("workspace.keys.changing.done", progress.done(), progress.total()));
    }
}
