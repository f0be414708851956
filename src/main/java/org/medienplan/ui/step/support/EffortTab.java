package org.medienplan.ui.step.support;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.place.Surroundings;

/// How many hours and posts looking after the technology takes, beside published rules.
final class EffortTab {

    private final Texts texts;
    /// Below this width the cards stand under each other.
    private static final double TWO_COLUMNS = 1000;

    private final VBox left = new VBox(12);
    private final VBox right = new VBox(12);
    private final StackPane cards = new StackPane();
    private final VBox node;

    EffortTab(Surroundings surroundings) {
        texts = surroundings.texts();
        ScrollArea scroll = new ScrollArea(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("matrix-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(scroll);
        node.getStyleClass().add("tab-page");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(TWO_COLUMNS / 2);
        right.setPrefWidth(TWO_COLUMNS / 2);
        node.widthProperty().subscribe(width -> arrange(width.doubleValue() >= TWO_COLUMNS));
    }

    private void arrange(boolean two) {
        cards.getChildren().setAll(two ? new HBox(12, left, right) : new VBox(12, left, right));
    }

    Node node() {
        return node;
    }

    /// Shows that there is nothing to look after yet.
    void show(Node empty) {
        left.getChildren().setAll(empty);
        right.getChildren().clear();
    }

    /// @param open leads from the posts of a year to their derivation
    void show(SupportContent content, IntConsumer open) {
        EffortRows rows = new EffortRows(content, texts);
        left.getChildren()
                .setAll(
                        card("support.effort.title", rows.heads(), rows.paid(open)),
                        noted(card("support.unpaid.title", rows.heads(), rows.unpaid()), "support.unpaid.note"));
        right.getChildren()
                .setAll(
                        noted(card("support.rules.title", rows.heads(), rows.rules(open)), "support.rules.note"),
                        noted(card("support.device.title", rows.heads(), rows.devices()), "support.device.unit"));
    }

    private Card card(String title, List<String> heads, List<YearGrid.Row> rows) {
        return new Card(texts.say(title), "").addEdgeToEdge(new YearGrid(heads, rows));
    }

    private Card noted(Card card, String note) {
        return card.add(Labels.wrapped(texts.say(note), "caption", "muted"));
    }
}
