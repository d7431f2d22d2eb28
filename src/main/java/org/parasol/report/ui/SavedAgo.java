package org.parasol.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** Says how long ago the last save was committed, and counts on in the browser. */
@Tag("report-saved-ago")
@JsModule("./report/saved-ago.ts")
class SavedAgo extends Component {

    private int stamp;

    SavedAgo() {
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement().setProperty("pattern", getTranslation("report.form.saved"));
        getElement().setProperty("now", getTranslation("report.form.saved.now"));
        getElement().setProperty("unsaved", getTranslation("report.form.unsaved"));
    }

    /** A save was committed this long ago. */
    void saved(Duration ago) {
        getElement().setProperty("text", "");
        getElement().setProperty("age", ago.toMillis() / 1000.0);
        getElement().setProperty("stamp", ++stamp);
    }

    /** There is no time to count from. */
    void says(String text) {
        getElement().setProperty("text", text);
    }
}
