package org.medienplan.ui.place;

import java.util.List;
import javafx.scene.control.Button;
import org.medienplan.plan.Plan;
import org.medienplan.plan.TemplateKind;
import org.medienplan.text.Texts;
import org.medienplan.workspace.MissingTemplates;

/// A button that offers what the plan still lacks of templates of some kinds.
public final class MissingTemplateButton {

    private MissingTemplateButton() {}

    /// @param label what the button says
    public static Button of(
            Surroundings surroundings, String label, List<TemplateKind> kinds, TemplateChooser.Words words) {
        Texts texts = surroundings.texts();
        MissingTemplates templates = new MissingTemplates(surroundings.library());
        Button button = new Button(label);
        TemplateChooser chooser = new TemplateChooser(button, surroundings);
        button.getStyleClass().add("button-outlined");
        button.setOnAction(event -> {
            Plan plan = surroundings.snapshot().getValue().plan();
            chooser.ask(
                    words,
                    () -> templates
                            .offers(plan, kinds, "template.taken")
                            .map(offers -> offers.stream()
                                    .map(offer -> new TemplateChooser.Offer(deed(offer, texts), offer.change()))
                                    .toList()));
        });
        return button;
    }

    private static String deed(MissingTemplates.Offer offer, Texts texts) {
        return offer.templates().size() > 1
                ? texts.say("template.deed.all", offer.missing())
                : texts.say("template.deed", offer.templates().getFirst().name(), offer.missing());
    }
}
