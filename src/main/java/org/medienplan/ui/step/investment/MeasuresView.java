package org.medienplan.ui.step.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;

/// The measures of the plan as a table.
final class MeasuresView {

    // Obligation, bundle, end, holders.
    private static final List<List<Integer>> MAY_GO = List.of(List.of(6), List.of(1), List.of(2), List.of(4));

    private final Texts texts;
    private final MeasuresViewModel model;
    private final MeasureDrawer drawer;
    private final FilteredTable<MeasureRow> table;
    private final VBox node;

    MeasuresView(Surroundings surroundings) {
        texts = surroundings.texts();
        model = new MeasuresViewModel(texts);
        drawer = new MeasureDrawer(surroundings);
        FilteredTable.Words words = new FilteredTable.Words(
                texts.say("investment.tab.measures"),
                texts.say("investment.measures.filter"),
                model::count,
                new EmptyState(
                        Icon.INFORMATION,
                        texts.say("investment.measures.empty"),
                        texts.say("investment.measures.empty.why")));
        table = new FilteredTable<>(surroundings, columns(), model.rows(), words, MAY_GO);
        table.setOnOpen(MeasureRow::name, drawer::show);
        node = new VBox(12, new ToolRow(table.counter(), table.filter()), table.card());
        node.getStyleClass().add("tab-page");
        Following.latest(
                node,
                surroundings,
                texts.say("investment.measures.task"),
                snapshot -> MeasureList.of(snapshot, texts),
                model::show);
    }

    Node node() {
        return node;
    }

    /// Puts a measure in view and opens it.
    void reveal(RecordId measure) {
        table.reveal(row -> row.id().equals(measure), drawer::show);
    }

    /// Opens a row as a double click does.
    void open(int row, boolean derivation) {
        table.reveal(row, shown -> {
            drawer.show(shown);
            if (derivation) {
                drawer.selectDerivation();
            }
        });
    }

    private List<Column<MeasureRow>> columns() {
        return List.of(
                Column.<MeasureRow>name(texts.say("investment.column.measure"), 410, MeasureRow::name)
                        .withTotal(shown -> texts.say("investment.sum")),
                Column.text(texts.say("investment.column.bundle"), 160, MeasureRow::bundle),
                Column.text(texts.say("investment.column.holders"), 150, model::holders),
                date("investment.column.start", MeasureRow::start),
                date("investment.column.end", MeasureRow::end),
                Column.<MeasureRow>number(
                                texts.say("investment.column.cost"),
                                92,
                                row -> model.thousands(row.thousands()),
                                Comparator.comparing(MeasureRow::cost))
                        .withTotal(model::sum),
                Column.text(texts.say("investment.column.obligation"), 144, MeasureRow::obligation));
    }

    private Column<MeasureRow> date(
            String heading, java.util.function.Function<MeasureRow, org.medienplan.quantity.HalfYear> date) {
        return new Column<>(
                texts.say(heading),
                row -> texts.shortHalfYear(date.apply(row)),
                Comparator.comparing(date),
                Column.Kind.TEXT,
                Optional.empty(),
                96);
    }
}
