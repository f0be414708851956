package org.medienplan.ui.step.support;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Pair;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.Surroundings;

/// Who does what, above what it costs.
final class ResponsibilityTab {

    /// In a low window the page scrolls before the matrix gets lower than this.
    private static final double LEAST_MATRIX = 340;

    private static final double COSTS = 0.6;
    private static final double ROOM_FOR_TWO = 760;

    private final Surroundings surroundings;
    private final Texts texts;
    private final TaskMatrix matrix;
    private final StackPane below = new StackPane();
    private final VBox content = new VBox(12);
    private final Card card;
    private final VBox node;

    ResponsibilityTab(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        RecordForm form = RecordForm.of(surroundings, RecordType.SERVICE_TASK);
        matrix = new TaskMatrix(
                texts,
                change -> surroundings
                        .edits()
                        .apply(
                                change,
                                reason -> reason.ifPresent(
                                        why -> surroundings.status().accept(texts.say(why)))),
                task -> form.open(task, ""));
        matrix.setOnWords(words -> surroundings.status().accept(words));
        card = new Card(
                        texts.say("support.matrix.title"),
                        texts.say("support.matrix.unit"),
                        MatrixRows.legend(TaskPart.OWNER, texts),
                        MatrixRows.legend(TaskPart.TAKES_PART, texts))
                .fill(matrix);
        VBox.setVgrow(card, Priority.ALWAYS);
        below.setMinHeight(Region.USE_PREF_SIZE);
        card.setMinHeight(LEAST_MATRIX);
        ScrollArea scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("matrix-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(scroll);
        node.getStyleClass().add("tab-page");
    }

    Node node() {
        return node;
    }

    /// Shows that there is nothing to look after yet.
    void show(Node empty) {
        content.getChildren().setAll(empty);
    }

    /// @param open leads from the posts of a year to their derivation
    void show(SupportContent now, IntConsumer open) {
        content.getChildren().setAll(card, below);
        matrix.show(now.tasks());
        CostRows rows = new CostRows(now.costs(), texts);
        Card costs = new Card(texts.say("support.cost.title"), texts.say("support.cost.unit"))
                .addEdgeToEdge(new YearGrid(rows.heads(), rows.rows(open)));
        Card growth = growth(now, texts, surroundings);
        below.getChildren().setAll(new Pair(costs, growth, COSTS, ROOM_FOR_TWO));
    }

    private static Card growth(SupportContent content, Texts texts, Surroundings surroundings) {
        GrowthChart chart = new GrowthChart(
                content.costs().growth(),
                content.costs().byStaff(),
                texts,
                surroundings.appearance().tokens());
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox inside = new VBox(
                2,
                Labels.wrapped(
                        texts.say("support.growth.unit", texts.formats().plain(content.lastYear())),
                        "caption",
                        "subtle"),
                chart,
                Labels.wrapped(
                        GrowthWords.of(content.costs().growth(), content.costs().byStaff(), texts), "caption"),
                Labels.wrapped(GrowthWords.doubled(content.costs().growth(), texts), "caption", "muted"));
        inside.setMinWidth(0);
        VBox.setVgrow(inside, Priority.ALWAYS);
        Card card = new Card(texts.say("support.growth.title"), "");
        card.add(inside);
        return card;
    }

    void reveal(RecordId task) {
        matrix.select(task);
    }
}
