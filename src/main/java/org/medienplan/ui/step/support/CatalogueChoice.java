package org.medienplan.ui.step.support;

import javafx.scene.Node;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.place.TemplateChooser;
import org.medienplan.workspace.ServiceCatalogues;

/// Lets somebody choose one of the service catalogues beside the program.
final class CatalogueChoice {

    private final Surroundings surroundings;
    private final ServiceCatalogues catalogues;
    private final Texts texts;
    private final TemplateChooser chooser;

    /// @param page where it is offered
    CatalogueChoice(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.catalogues = new ServiceCatalogues(surroundings.library());
        texts = surroundings.texts();
        chooser = new TemplateChooser(page, surroundings);
    }

    /// Reads the files, then asks.
    void ask() {
        Plan plan = surroundings.snapshot().getValue().plan();
        boolean replaces = plan.serviceTasks().size() > 0;
        TemplateChooser.Words words = new TemplateChooser.Words(
                texts.say("support.template.title"),
                texts.say(replaces ? "support.template.replaces" : "support.template.text"),
                texts.say("support.template.stay"),
                texts.say("support.template.none"));
        chooser.ask(
                words,
                () -> catalogues
                        .offers(plan.header().state())
                        .map(offers -> offers.stream()
                                .map(offer -> new TemplateChooser.Offer(
                                        offer.template().name(), ServiceCatalogues.taking(offer)))
                                .toList()));
    }
}
