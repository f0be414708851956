package org.medienplan.ui.step.investment;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.place.Surroundings;

/// Who pays each year, on a card.
final class FundingYears {

    private final Texts texts;
    private final SourceFigure figure;
    private final FundingFigureDrawer drawer;
    private int firstYear;
    private int years;

    FundingYears(Surroundings surroundings) {
        texts = surroundings.texts();
        drawer = new FundingFigureDrawer(surroundings);
        figure = new SourceFigure(surroundings, this::open);
    }

    /// @param choice leads to the other parts of the page
    Node node(FundingContent content, Node choice) {
        firstYear = content.years().firstYear();
        years = content.years().years();
        figure.show(content.years());
        Card card = new Card(texts.say("funding.years"), texts.say("investment.thousands")).fill(figure);
        card.addEdgeToEdge(Labels.wrapped(texts.say("overview.rounding"), "caption", "subtle", "card-note"));
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setMinHeight(0);
        return new VBox(12, new ToolRow(new Label(), choice), card);
    }

    private void open(YearModel.Cell cell) {
        if (cell.column() >= 0 && cell.column() <= years) {
            drawer.show(id(cell));
        }
    }

    private FigureId id(YearModel.Cell cell) {
        @Nullable Integer year = cell.column() < years ? firstYear + cell.column() : null;
        return switch (cell.rowKey()) {
            case SourceRows.TOTAL -> FigureId.of(Metric.COST).forYear(year);
            case SourceRows.OWN -> FigureId.of(Metric.OWN_MONEY_AFTER).forYear(year);
            case SourceRows.BEFORE -> FigureId.of(Metric.OWN_MONEY).forYear(year);
            default ->
                FigureId.of(drawer.isGrant(RecordId.parse(cell.rowKey())) ? Metric.GRANT : Metric.ALLOCATION)
                        .forYear(year)
                        .forProgramme(RecordId.parse(cell.rowKey()).orElse(null));
        };
    }
}
