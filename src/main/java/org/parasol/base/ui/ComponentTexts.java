package org.parasol.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.menubar.MenuBar;

/** The one factory of the texts inside components; the framework has no global place for them. */
public final class ComponentTexts {

    private ComponentTexts() {}

    /** What a screen reader says of a multi-select combo box. */
    public static void apply(MultiSelectComboBox<?> box) {
        box.setI18n(
                new MultiSelectComboBoxI18n()
                        .setCleared(text(box, "cleared"))
                        .setFocused(text(box, "focused"))
                        .setSelected(text(box, "selected"))
                        .setDeselected(text(box, "deselected"))
                        .setTotal(text(box, "total", "{count}")));
    }

    /** The name of a menu bar's overflow button. */
    public static void apply(MenuBar bar) {
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(text(bar, "more")));
    }

    private static String text(Component component, String key, Object... arguments) {
        return component.getTranslation("base.component." + key, arguments);
    }
}
