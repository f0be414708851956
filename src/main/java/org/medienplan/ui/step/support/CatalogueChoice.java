package org.medienplan.ui.step.support;

import java.util.List;
import javafx.scene.Node;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Choice;
import org.medienplan.ui.dialog.Failure;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.ServiceCatalogues;

/// Lets somebody choose one of the service catalogues beside the program and takes it over, in one step that can be
/// undone.
final class CatalogueChoice {

    private final Surroundings surroundings;
    private final ServiceCatalogues catalogues;
    private final Texts texts;
    private final Latest latest;

    /// @param page where it is offered
    CatalogueChoice(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.catalogues = new ServiceCatalogues(surroundings.library());
        texts = surroundings.texts();
        latest = new Latest(page, surroundings, texts.say("support.template.task"));
    }

    /// Reads the files, then asks.
    void ask() {
        String state = surroundings.snapshot().getValue().plan().header().state();
        latest.compute(() -> catalogues.offers(state), this::choose);
    }

    private void choose(Outcome<List<ServiceCatalogues.Offer>> found) {
        switch (found) {
            case Outcome.Ok<List<ServiceCatalogues.Offer>>(List<ServiceCatalogues.Offer> offers)
            when !offers.isEmpty() -> choose(offers);
            case Outcome.Ok<List<ServiceCatalogues.Offer>> none -> fail(texts.say("support.template.none"));
            case Outcome.Refused<List<ServiceCatalogues.Offer>>(Message reason) -> fail(texts.say(reason));
        }
    }

    private void choose(List<ServiceCatalogues.Offer> offers) {
        boolean replaces =
                surroundings.snapshot().getValue().plan().serviceTasks().size() > 0;
        Choice choice = new Choice(
                texts.say("support.template.title"),
                texts.say(replaces ? "support.template.replaces" : "support.template.text"),
                offers.stream().map(offer -> offer.template().name()).toList(),
                texts.say("support.template.stay"));
        surroundings
                .dialogs()
                .choose(choice)
                .ifPresent(place -> surroundings
                        .edits()
                        .apply(
                                ServiceCatalogues.taking(offers.get(place)),
                                reason -> reason.ifPresent(why -> fail(texts.say(why)))));
    }

    private void fail(String why) {
        surroundings
                .dialogs()
                .show(new Failure(texts.say("support.template.title"), why, "", texts.say("support.template.close")));
    }
}
