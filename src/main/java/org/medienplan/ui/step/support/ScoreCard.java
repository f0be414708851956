package org.medienplan.ui.step.support;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.place.Surroundings;

/// The scoring table with what can be done to it.
final class ScoreCard extends VBox {

    private final ScoreGrid grid;

    ScoreCard(PlatformContent content, PlatformActions actions, Surroundings surroundings) {
        Texts texts = surroundings.texts();
        grid = new ScoreGrid(surroundings, actions, content.ranking());
        Button criterion = small(texts.say("platform.criterion.add"));
        criterion.setOnAction(event -> actions.addCriterion());
        Button candidate = small(texts.say("platform.candidate.add"));
        candidate.setOnAction(event -> actions.addCandidate());
        Card card = new Card(texts.say("platform.scores"), texts.say("platform.scores.unit"), candidate, criterion);
        card.addEdgeToEdge(grid);
        content.chosen()
                .map(PlatformCandidate::name)
                .map(name -> Labels.wrapped(texts.say("platform.chosen", name), "caption", "muted", "bars-note"))
                .ifPresent(card::addEdgeToEdge);
        getChildren().add(card);
    }

    private static Button small(String words) {
        Button button = new Button(words, Icon.ADD.node());
        button.getStyleClass().addAll("small", "button-outlined");
        return button;
    }

    ScoreGrid grid() {
        return grid;
    }
}
