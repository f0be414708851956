package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.check.Findings;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.TabPages;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.Surroundings;

/// The page of step 3: platform, devices and systems.
public final class SupportPlace implements Place {

    private static final String PLATFORM = "platform";
    private static final String SYSTEMS = "systems";

    private final Surroundings surroundings;
    private final PlatformView platform;
    private final SystemsView systems;
    private final TabPages tabs;
    private final VBox page;

    /// @param surroundings the open plan and the window around
    public SupportPlace(Surroundings surroundings) {
        this.surroundings = surroundings;
        Texts texts = surroundings.texts();
        platform = new PlatformView(surroundings);
        systems = new SystemsView(surroundings);
        tabs = new TabPages(List.of(
                new TabPages.Page(PLATFORM, texts.say("platform.tab"), platform::node),
                new TabPages.Page(SYSTEMS, texts.say("platform.tab.systems"), systems::node)));
        tabs.setOnChange(surroundings.drawer()::hide);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Chip chip = new Chip(texts.say("platform.page.state"), Tone.ACCENT);
        StackPane header = new StackPane(
                PageHeader.ofStep(texts.say("platform.page.title"), chip, texts.say("platform.page.about")));
        page = new VBox(header, tabs);
        page.getStyleClass().addAll("page", "step-page");
    }

    @Override
    public Node page() {
        return page;
    }

    /// The key of the tab on which something can be seen.
    public static Optional<String> tab(org.medienplan.ref.Place target, Plan plan) {
        return target instanceof FieldRef field ? tab(field.record().type()) : Optional.empty();
    }

    private static Optional<String> tab(RecordType type) {
        if (PlatformView.shows(type)) {
            return Optional.of(PLATFORM);
        }
        return SystemsView.shows(type) ? Optional.of(SYSTEMS) : Optional.empty();
    }

    @Override
    public void showFindings(Map<String, Findings> byTab) {
        tabs.showFindings(byTab, surroundings.texts());
    }

    @Override
    public void reveal(org.medienplan.ref.Place target) {
        if (target instanceof FieldRef field) {
            tab(field.record().type()).ifPresent(tab -> {
                tabs.select(tab);
                if (tab.equals(PLATFORM)) {
                    platform.reveal(field);
                } else {
                    systems.reveal(field);
                }
            });
        }
    }

    @Override
    public List<Situation> situations() {
        return List.of(
                situation("platform", "platform", () -> {}),
                situation("platform-numbers", "platform", platform::openNumbers),
                situation("platform-chosen", "platform", platform::openChosen),
                situation("systems", "systems", () -> systems.choose(RecordType.DEVICE_SYSTEM)),
                situation("systems-steps", "systems", () -> systems.choose(RecordType.ACCOUNT_STEP)),
                situation("systems-services", "systems", () -> systems.open(RecordType.OLD_SERVICE, 0)));
    }

    private Situation situation(String name, String tab, Runnable then) {
        return new Situation(name, () -> {
            surroundings.drawer().hide();
            tabs.select(tab);
            then.run();
        });
    }
}
