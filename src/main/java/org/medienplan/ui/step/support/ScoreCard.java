package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.PastePanel;

/// The scoring table with what can be done to it.
final class ScoreCard extends VBox {

    private final ScoreGrid grid;

    ScoreCard(PlatformContent content, PlatformActions actions, Surroundings surroundings, PastePanel paste) {
        Texts texts = surroundings.texts();
        grid = new ScoreGrid(surroundings, actions, content.ranking(), paste);
        Card card = new Card(
                texts.say("platform.scores"), texts.say("platform.scores.unit"), buttons(content, actions, texts));
        card.addEdgeToEdge(grid);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    /// What can be done: at most one of them is the main thing.
    private static Node[] buttons(PlatformContent content, PlatformActions actions, Texts texts) {
        List<Node> buttons = new ArrayList<>();
        if (content.ranking().table().criteria().isEmpty()) {
            Button template = new Button(texts.say("platform.template"));
            template.getStyleClass().addAll("small", "accent");
            template.setOnAction(event -> actions.takeTemplate());
            buttons.add(template);
        }
        Button candidate = small(texts.say("platform.candidate.add"));
        candidate.setOnAction(event -> actions.addCandidate());
        Button criterion = small(texts.say("platform.criterion.add"));
        criterion.setOnAction(event -> actions.addCriterion());
        buttons.addAll(List.of(candidate, criterion));
        content.ranking().winner().filter(winner -> !winner.isChosen()).ifPresent(winner -> {
            Button choose = new Button(texts.say("platform.choose"));
            choose.getStyleClass().addAll("small", "accent");
            choose.setOnAction(event -> actions.choose(winner));
            buttons.add(choose);
        });
        return buttons.toArray(Node[]::new);
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
