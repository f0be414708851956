package org.medienplan.ui.step.investment;

import java.util.List;
import javafx.scene.Node;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Choice;
import org.medienplan.ui.dialog.Failure;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.ProgrammeTemplates;

/// Lets somebody choose one of the funding programmes beside the program and takes it over, in one step that can be
/// undone.
final class ProgrammeChoice {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Latest latest;

    /// @param page where it is offered
    ProgrammeChoice(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        latest = new Latest(page, surroundings, texts.say("funding.template.task"));
    }

    /// Reads the files, then asks.
    void ask() {
        String state = surroundings.snapshot().getValue().plan().header().state();
        latest.compute(() -> surroundings.library().templates(TemplateKind.PROGRAMME, state), this::offer);
    }

    private void offer(Outcome<List<Template>> found) {
        switch (found) {
            case Outcome.Refused<List<Template>>(Message reason) -> fail(reason);
            case Outcome.Ok<List<Template>>(List<Template> templates) -> {
                if (templates.isEmpty()) {
                    fail(Message.of("funding.template.none"));
                } else {
                    choose(templates);
                }
            }
        }
    }

    private void choose(List<Template> templates) {
        Choice choice = new Choice(
                texts.say("funding.template.title"),
                texts.say("funding.template.text"),
                templates.stream().map(Template::name).toList(),
                texts.say("funding.template.stay"));
        surroundings
                .dialogs()
                .choose(choice)
                .ifPresent(place -> surroundings
                        .edits()
                        .apply(
                                ProgrammeTemplates.takeOver(templates.get(place)),
                                reason -> reason.ifPresent(this::fail)));
    }

    private void fail(Message why) {
        surroundings
                .dialogs()
                .show(new Failure(
                        texts.say("funding.template.title"), texts.say(why), "", texts.say("funding.template.close")));
    }
}
