package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.infrastructure.HoldingsViewModel.Order;
import org.medienplan.ui.table.Column;

/// What is there: one by one to edit, or alike ones of an item together.
final class HoldingsView {

    // Payer, obligation, owner, bundle, replacement duty, year.
    private static final List<List<Integer>> MAY_GO =
            List.of(List.of(7), List.of(9), List.of(6), List.of(2), List.of(8), List.of(5));

    private final Surroundings surroundings;
    private final Texts texts;
    private final HoldingsViewModel model;
    private final HoldingDrawer drawer;
    private final Segments<Order> singleOrder;
    private final Segments<Order> itemOrder;
    private final RecordTable single;
    private final FilteredTable<HoldingRow> byItem;
    private final Node singles;
    private final VBox items;
    private final StackPane node = new StackPane();

    HoldingsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        model = new HoldingsViewModel(texts);
        drawer = new HoldingDrawer(surroundings);
        singleOrder = order(Order.SINGLE);
        itemOrder = order(Order.BY_ITEM);
        single = RecordTable.of(surroundings, RecordType.HOLDING, HoldingColumns.all())
                .presets(HoldingColumns::presets)
                .controls(singleOrder)
                .adding(texts.say("infrastructure.holdings.add"), "accent");
        singles = single.node();
        byItem = table();
        items = new VBox(12, new ToolRow(byItem.counter(), itemOrder, byItem.filter()), byItem.card());
        items.getStyleClass().add("tab-page");
        Following.latest(
                items,
                surroundings,
                texts.say("infrastructure.holdings.task"),
                snapshot -> HoldingList.of(snapshot, texts),
                model::show);
        choose(Order.SINGLE);
    }

    Node node() {
        return node;
    }

    private Segments<Order> order(Order chosen) {
        Segments<Order> segments = new Segments<>(
                List.of(Order.values()), chosen, model::name, texts.say("infrastructure.holdings.order"));
        segments.value().subscribe((before, now) -> {
            if (now != chosen) {
                choose(now);
                segments.choose(chosen);
            }
        });
        return segments;
    }

    void choose(Order wanted) {
        node.getChildren().setAll(wanted == Order.SINGLE ? singles : items);
    }

    /// Puts the cursor into a field of a holding.
    void reveal(RecordId holding, String field) {
        choose(Order.SINGLE);
        single.reveal(holding, field);
    }

    /// Opens a row as a double click does.
    void open(int row) {
        choose(Order.SINGLE);
        single.open(row, "");
    }

    private FilteredTable<HoldingRow> table() {
        FilteredTable.Words words = new FilteredTable.Words(
                model.name(Order.BY_ITEM),
                texts.say("infrastructure.holdings.filter"),
                model::count,
                new EmptyState(
                        Icon.INFORMATION,
                        texts.say("infrastructure.holdings.empty"),
                        texts.say("infrastructure.holdings.empty.why")));
        FilteredTable<HoldingRow> table = new FilteredTable<>(surroundings, columns(), model.byItem(), words, MAY_GO);
        table.setOnOpen(row -> row.item() + ", " + row.where(), drawer::show);
        return table;
    }

    private List<Column<HoldingRow>> columns() {
        List<Column<HoldingRow>> columns = new ArrayList<>();
        columns.add(Column.<HoldingRow>name(texts.say("infrastructure.column.item"), 270, HoldingRow::item)
                .withTotal(shown -> model.sumName(shown)));
        columns.add(Column.text(texts.say("infrastructure.column.places"), 94, HoldingRow::where));
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
                126,
                HoldingRow::years,
                Comparator.comparingInt(row -> row.newest().orElse(0))));
        columns.add(Column.text(texts.say("infrastructure.column.owner"), 92, HoldingRow::owner));
        columns.add(Column.text(texts.say("infrastructure.column.payer"), 98, HoldingRow::payer));
        columns.add(Column.text(texts.say("infrastructure.column.duty"), 92, HoldingRow::duty));
        columns.add(Column.text(texts.say("infrastructure.column.obligation"), 142, HoldingRow::obligation));
        return columns;
    }
}
