package org.medienplan.ui.step.support;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.place.Surroundings;

/// How many hours and posts looking after the technology takes, beside published rules.
final class EffortTab {

    private final Texts texts;
    private final VBox cards = new VBox(12);
    private final ScrollPane node = new ScrollPane(cards);

    EffortTab(Surroundings surroundings) {
        texts = surroundings.texts();
        node.setFitToWidth(true);
        node.getStyleClass().addAll("tab-page", "matrix-scroll");
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return node;
    }

    /// @param open leads from the posts of a year to their derivation
    void show(SupportContent content, IntConsumer open) {
        EffortRows rows = new EffortRows(content, texts);
        cards.getChildren()
                .setAll(
                        card("support.effort.title", "support.effort.unit", rows.heads(), rows.paid(open)),
                        noted(
                                card("support.rules.title", "support.posts", rows.heads(), rows.rules(open)),
                                "support.rules.note"),
                        card("support.device.title", "support.device.unit", rows.heads(), rows.devices()),
                        noted(
                                card("support.unpaid.title", "support.effort.unit", rows.heads(), rows.unpaid()),
                                "support.unpaid.note"));
    }

    private Card card(String title, String unit, List<String> heads, List<YearGrid.Row> rows) {
        return new Card(texts.say(title), texts.say(unit)).addEdgeToEdge(new YearGrid(heads, rows));
    }

    private Card noted(Card card, String note) {
        return card.add(Labels.wrapped(texts.say(note), "caption", "muted"));
    }
}
