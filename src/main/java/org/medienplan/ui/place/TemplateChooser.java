package org.medienplan.ui.place;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.medienplan.change.Change;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Choice;
import org.medienplan.ui.dialog.Failure;

/// Lets somebody choose what to take over from the templates beside the program, and takes it over in one step that can
/// be undone.
public final class TemplateChooser {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Latest latest;

    /// Something to take over.
    ///
    /// @param deed what the button says
    /// @param change what it does
    public record Offer(String deed, Change change) {}

    /// What the question says.
    ///
    /// @param title what is to be decided
    /// @param text what depends on it
    /// @param stay the button that leaves everything as it is
    /// @param nothing said where there is nothing to take over
    public record Words(String title, String text, String stay, String nothing) {}

    /// @param page where it is offered
    public TemplateChooser(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        latest = new Latest(page, surroundings, texts.say("template.task"));
    }

    /// Reads the files, then asks.
    ///
    /// @param read called in the background
    public void ask(Words words, Supplier<Outcome<List<Offer>>> read) {
        latest.compute(read, found -> choose(words, found));
    }

    private void choose(Words words, Outcome<List<Offer>> found) {
        switch (found) {
            case Outcome.Ok<List<Offer>>(List<Offer> offers) when !offers.isEmpty() -> choose(words, offers);
            case Outcome.Ok<List<Offer>> none -> fail(words, words.nothing());
            case Outcome.Refused<List<Offer>>(Message reason) -> fail(words, texts.say(reason));
        }
    }

    private void choose(Words words, List<Offer> offers) {
        Choice choice = new Choice(
                words.title(), words.text(), offers.stream().map(Offer::deed).toList(), words.stay());
        surroundings
                .dialogs()
                .choose(choice)
                .ifPresent(place -> surroundings
                        .edits()
                        .apply(
                                offers.get(place).change(),
                                refusal -> refusal.ifPresent(reason -> fail(words, texts.say(reason)))));
    }

    private void fail(Words words, String why) {
        surroundings.dialogs().show(new Failure(words.title(), why, "", texts.say("template.close")));
    }
}
