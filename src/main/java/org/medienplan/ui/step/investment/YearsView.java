package org.medienplan.ui.step.investment;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.ref.FigureId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// A kind of money by year and bundle on a card: the cost of the plan, or what of it replaces.
final class YearsView {

    private final YearFigure figure;
    private final MoneyDrawer drawer;
    private final VBox node;

    /// @param heading key of the card's heading
    /// @param unit key of what all its figures are counted in
    YearsView(Surroundings surroundings, String heading, String unit, Function<Snapshot, MoneyYears> money) {
        Texts texts = surroundings.texts();
        figure = new YearFigure(surroundings);
        drawer = new MoneyDrawer(figure, surroundings);
        figure.setOnOpen(cell -> drawer.show(cell, false));
        Card card = new Card(texts.say(heading), texts.say(unit)).fill(figure);
        card.addEdgeToEdge(Labels.wrapped(texts.say("overview.rounding"), "caption", "subtle", "card-note"));
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setMinHeight(0);
        node = new VBox(card);
        node.getStyleClass().add("tab-page");
        Following.latest(node, surroundings, texts.say("investment.task"), money, figure::show);
    }

    Node node() {
        return node;
    }

    /// Goes to a number and opens it.
    void open(YearModel.Cell cell, boolean derivation) {
        figure.goTo(cell).ifPresent(found -> drawer.show(found, derivation));
    }

    /// Goes to the number that a figure is part of.
    void reveal(FigureId target) {
        figure.reveal(target);
    }

    void unfold(String rowKey) {
        figure.unfold(rowKey);
    }
}
