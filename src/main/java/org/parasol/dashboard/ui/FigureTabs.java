package org.parasol.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Picture, table or shares: tabs by the pattern of the ARIA guide, with arrow keys between them.
 */
class FigureTabs extends Div {

    private final List<NativeButton> tabs;
    private final IntConsumer chosen;
    private int selected = -1;

    /**
     * Tabs with these names.
     *
     * @param panel the id of what they show
     * @param chosen is told the place of the tab that was chosen, from 0
     */
    FigureTabs(List<String> names, String panel, IntConsumer chosen) {
        this.chosen = chosen;
        setId("tabs");
        addClassName("figure-tabs");
        getElement().setAttribute("role", "tablist");
        tabs = names.stream().map(NativeButton::new).toList();
        for (int i = 0; i < tabs.size(); i++) {
            int place = i;
            NativeButton tab = tabs.get(i);
            tab.setId("tab-" + i);
            tab.getElement().setAttribute("role", "tab");
            tab.getElement().setAttribute("aria-controls", panel);
            tab.addClickListener(click -> choose(place));
            add(tab);
        }
        getElement()
                .addEventListener("keydown", event -> turn(1))
                .setFilter("event.key === 'ArrowRight'");
        getElement()
                .addEventListener("keydown", event -> turn(-1))
                .setFilter("event.key === 'ArrowLeft'");
    }

    /** Marks a tab; nobody is told. */
    void select(int place) {
        selected = place;
        for (int i = 0; i < tabs.size(); i++) {
            boolean on = i == place;
            tabs.get(i).getElement().setAttribute("aria-selected", String.valueOf(on));
            tabs.get(i).getElement().setAttribute("tabindex", on ? "0" : "-1");
        }
    }

    private void choose(int place) {
        if (place != selected) {
            select(place);
            chosen.accept(place);
        }
    }

    /** To the next or the one before; round from the last to the first. */
    private void turn(int by) {
        int other = Math.floorMod(selected + by, tabs.size());
        choose(other);
        tabs.get(other).focus();
    }
}
