package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.infrastructure.HoldingsViewModel.Order;
import org.medienplan.ui.table.Column;

/// What is there, listed by school or by item.
final class HoldingsView {

    // Payer, obligation, owner, bundle, replacement duty, year.
    private static final List<List<Integer>> MAY_GO =
            List.of(List.of(7), List.of(9), List.of(6), List.of(2), List.of(8), List.of(5));

    private final Surroundings surroundings;
    private final Texts texts;
    private final HoldingsViewModel model;
    private final HoldingDrawer drawer;
    private final Segments<Order> order;
    private final FilteredTable<HoldingRow> bySchool;
    private final FilteredTable<HoldingRow> byItem;
    private final VBox node = new VBox(12);

    HoldingsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        model = new HoldingsViewModel(texts);
        drawer = new HoldingDrawer(surroundings);
        order = new Segments<>(
                List.of(Order.values()), Order.BY_SCHOOL, model::name, texts.say("infrastructure.holdings.order"));
        bySchool = table(Order.BY_SCHOOL);
        byItem = table(Order.BY_ITEM);
        node.getStyleClass().add("tab-page");
        order.value().subscribe(this::show);
        Following.latest(
                node,
                surroundings,
                texts.say("infrastructure.holdings.task"),
                snapshot -> HoldingList.of(snapshot, texts),
                model::show);
    }

    Node node() {
        return node;
    }

    void choose(Order wanted) {
        order.choose(wanted);
    }

    /// Opens a row as a double click does.
    void open(int row) {
        shown(order.value().get()).reveal(row, drawer::show);
    }

    private FilteredTable<HoldingRow> shown(Order wanted) {
        return wanted == Order.BY_SCHOOL ? bySchool : byItem;
    }

    private void show(Order wanted) {
        FilteredTable<HoldingRow> table = shown(wanted);
        node.getChildren().setAll(new ToolRow(table.counter(), order, table.filter()), table.card());
    }

    private FilteredTable<HoldingRow> table(Order wanted) {
        FilteredTable.Words words = new FilteredTable.Words(
                model.name(wanted),
                texts.say("infrastructure.holdings.filter"),
                shown -> model.count(wanted, shown),
                new EmptyState(
                        Icon.INFORMATION,
                        texts.say("infrastructure.holdings.empty"),
                        texts.say("infrastructure.holdings.empty.why")));
        FilteredTable<HoldingRow> table =
                new FilteredTable<>(surroundings, columns(wanted), model.rows(wanted), words, MAY_GO);
        table.setOnOpen(row -> row.item() + ", " + row.where(), drawer::show);
        return table;
    }

    private List<Column<HoldingRow>> columns(Order wanted) {
        Column<HoldingRow> where = wanted == Order.BY_SCHOOL
                ? Column.text(texts.say("infrastructure.column.where"), 190, HoldingRow::where)
                : Column.text(texts.say("infrastructure.column.places"), 94, HoldingRow::where);
        Column<HoldingRow> item = Column.name(texts.say("infrastructure.column.item"), 270, HoldingRow::item);
        List<Column<HoldingRow>> columns =
                new ArrayList<>(wanted == Order.BY_SCHOOL ? List.of(where, item) : List.of(item, where));
        columns.set(0, columns.getFirst().withTotal(shown -> texts.say("infrastructure.sum")));
        columns.add(Column.text(texts.say("infrastructure.column.bundle"), 158, HoldingRow::bundle));
        columns.add(Column.<HoldingRow>number(
                        texts.say("infrastructure.column.quantity"),
                        60,
                        row -> model.number(row.quantity()),
                        Comparator.comparingInt(HoldingRow::quantity))
                .withTotal(shown -> model.sum(shown, HoldingRow::quantity)));
        columns.add(Column.<HoldingRow>number(
                        texts.say("infrastructure.column.countable"),
                        74,
                        row -> model.number(row.countable()),
                        Comparator.comparingInt(HoldingRow::countable))
                .withTotal(shown -> model.sum(shown, HoldingRow::countable)));
        columns.add(Column.number(
                texts.say("infrastructure.column.year"),
                wanted == Order.BY_SCHOOL ? 58 : 126,
                HoldingRow::years,
                Comparator.comparingInt(row -> row.newest().orElse(0))));
        columns.add(Column.text(texts.say("infrastructure.column.owner"), 92, HoldingRow::owner));
        columns.add(Column.text(texts.say("infrastructure.column.payer"), 98, HoldingRow::payer));
        columns.add(Column.text(texts.say("infrastructure.column.duty"), 92, HoldingRow::duty));
        columns.add(Column.text(texts.say("infrastructure.column.obligation"), 142, HoldingRow::obligation));
        return columns;
    }
}
