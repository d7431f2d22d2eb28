package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parasol.base.Languages;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.ComponentTexts;
import org.parasol.base.ui.KeptTextArea;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.parasol.codebook.Code;
import org.parasol.codebook.CodeList;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.workspace.ContentRetention;
import org.parasol.workspace.CountryWaivers;
import org.parasol.workspace.WorkspaceChoices;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.beans.factory.annotation.Value;

/**
 * What the workspace decides for itself: sharing, how long content is kept, regions, texts and
 * questions of the form, language.
 */
@Route("settings")
@RolesAllowed("WORKSPACE_ADMIN")
@Menu(title = "workspace.settings.title", order = 40)
class SettingsView extends Page {

    private final transient WorkspaceSettings settings;
    private final MultiSelectComboBox<String> regions = new MultiSelectComboBox<>();
    private final KeptTextArea emergency = new KeptTextArea("workspace-settings-emergency");
    private final KeptTextArea duty = new KeptTextArea("workspace-settings-duty");
    private final Select<Integer> lock = new Select<>();
    private final CheckboxGroup<String> grounds = new CheckboxGroup<>();
    private final Checkbox police = new Checkbox();
    private final Select<Locale> language = new Select<>();
    private final List<String> allGrounds;
    private int version;

    SettingsView(
            WorkspaceSettings settings,
            ContentRetention retention,
            CountryWaivers waivers,
            Codebook codebook,
            Regions countries,
            @Value("${parasol.backup.days:30}") int backupDays) {
        super("workspace.settings.title");
        this.settings = settings;
        this.allGrounds = codebook.codes(CodeList.GROUND).stream().map(Code::value).toList();
        regions(countries);
        text(emergency, "workspace.settings.emergency");
        text(duty, "workspace.settings.duty");
        grounds.setLabel(getTranslation("workspace.settings.grounds"));
        grounds.setHelperText(getTranslation("workspace.settings.grounds.help"));
        grounds.setItems(allGrounds);
        grounds.setItemLabelGenerator(code -> codebook.label(CodeList.GROUND, code, getLocale()));
        police.setLabel(getTranslation("workspace.settings.police"));
        police.setHelperText(getTranslation("workspace.settings.police.help"));
        police.setId("settings-police");
        language.setLabel(getTranslation("workspace.settings.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(one));
        lock.setLabel(getTranslation("workspace.settings.lock"));
        lock.setHelperText(getTranslation("workspace.settings.lock.help"));
        lock.setItems(WorkspaceChoices.LOCK_MINUTES);
        lock.setItemLabelGenerator(
                minutes -> getTranslation("workspace.settings.lock.minutes", minutes));
        lock.setId("settings-lock");
        Button save = new Button(getTranslation("workspace.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("settings-save");
        Card form = new Card("workspace.settings.form");
        form.addClassName("form");
        form.add(
                new Paragraph(getTranslation("workspace.settings.form.introduction")),
                regions,
                emergency,
                duty,
                grounds,
                police,
                language,
                lock,
                save);
        add(
                new SharingCard(settings),
                new WaiverCard(waivers, countries),
                new RetentionCard(retention, backupDays),
                form,
                more());
        load();
    }

    /** What an admin needs seldom has no place of its own at the edge of the page. */
    private Card more() {
        Card card = new Card("workspace.settings.more");
        card.add(
                new RouterLink(getTranslation("workspace.keys.title"), KeysView.class),
                new Anchor("leaving", getTranslation("workspace.settings.leaving")));
        return card;
    }

    private void regions(Regions countries) {
        regions.setLabel(getTranslation("workspace.settings.regions"));
        regions.setHelperText(getTranslation("workspace.settings.regions.help"));
        regions.setItems(
                countries.countries().stream()
                        .sorted(Comparator.comparing(code -> countries.name(code, getLocale())))
                        .toList());
        regions.setItemLabelGenerator(code -> countries.name(code, getLocale()));
        regions.setWidthFull();
        regions.setId("settings-regions");
        ComponentTexts.apply(regions);
    }

    private void text(KeptTextArea area, String key) {
        area.setLabel(getTranslation(key));
        area.setHelperText(getTranslation(key + ".help"));
        area.setMaxLength(WorkspaceChoices.LONGEST_TEXT);
        area.setWidthFull();
        area.setMinRows(4);
    }

    private void load() {
        version = settings.version();
        WorkspaceChoices choices = settings.choices();
        regions.setValue(Set.copyOf(choices.regions()));
        emergency.setSaved(choices.emergencyContacts());
        duty.setSaved(choices.dutyToReport());
        Set<String> on = new HashSet<>(allGrounds);
        on.removeAll(choices.groundsOff());
        grounds.setValue(on);
        police.setValue(choices.asksAboutPolice());
        language.setValue(choices.language());
        lock.setValue(choices.lockMinutes());
    }

    private void save() {
        Set<String> off = new HashSet<>(allGrounds);
        off.removeAll(grounds.getValue());
        try {
            settings.save(
                    new WorkspaceChoices(
                            regions.getValue().stream().sorted().toList(),
                            emergency.getValue(),
                            duty.getValue(),
                            off,
                            police.getValue(),
                            language.getValue(),
                            lock.getValue()),
                    version);
            load();
            Notifications.done("workspace.settings.saved");
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }
}
