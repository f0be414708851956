package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.investment.Purchases.Kind;
import org.medienplan.ui.step.investment.Purchases.Unit;
import org.medienplan.ui.table.Column;

/// What is bought, by item and year.
final class PurchasesView {

    private static final int FIRST_YEAR = 2;
    // Room for six digits and their point, also in the bold sums.
    private static final double YEAR = 68;
    private static final double SUM = 94;

    private final Surroundings surroundings;
    private final Texts texts;
    private final PurchasesViewModel model;
    private final PurchaseDrawer drawer;
    private final Segments<Kind> kinds;
    private final Segments<Unit> units;
    private final StackPane place = new StackPane();
    private Optional<FilteredTable<PurchaseRow>> table = Optional.empty();
    private int years;

    PurchasesView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        model = new PurchasesViewModel(texts);
        drawer = new PurchaseDrawer(surroundings);
        kinds = new Segments<>(
                List.of(Kind.values()), model.kind(), model::name, texts.say("investment.purchases.kinds"));
        kinds.value().subscribe(model::choose);
        units = new Segments<>(
                List.of(Unit.values()), model.unit(), model::name, texts.say("investment.purchases.units"));
        units.value().subscribe(model::count);
        place.getStyleClass().add("tab-page");
        Following.latest(place, surroundings, texts.say("investment.task"), Purchases::of, this::show);
    }

    Node node() {
        return place;
    }

    void choose(Kind kind, Unit unit) {
        kinds.choose(kind);
        units.choose(unit);
    }

    /// Opens a row as a double click does.
    void open(int row) {
        table.ifPresent(shown -> shown.reveal(row, opened -> drawer.show(opened, model.unit())));
    }

    // The columns follow the years of the plan.
    private void show(Purchases purchases) {
        if (table.isEmpty() || years != purchases.years()) {
            years = purchases.years();
            FilteredTable<PurchaseRow> created = table(purchases);
            table = Optional.of(created);
            place.getChildren()
                    .setAll(new VBox(
                            12, new ToolRow(created.counter(), kinds, units, created.filter()), created.card()));
        }
        model.show(purchases);
    }

    private FilteredTable<PurchaseRow> table(Purchases purchases) {
        FilteredTable.Words words = new FilteredTable.Words(
                texts.say("investment.tab.purchases"),
                texts.say("investment.purchases.filter"),
                model::count,
                new EmptyState(
                        Icon.INFORMATION,
                        texts.say("investment.purchases.empty"),
                        texts.say("investment.purchases.empty.why")));
        FilteredTable<PurchaseRow> created =
                new FilteredTable<>(surroundings, columns(purchases), model.rows(), words, mayGo(purchases));
        created.setOnOpen(PurchaseRow::item, row -> drawer.show(row, model.unit()));
        IntStream.range(purchases.horizon(), purchases.years())
                .map(year -> FIRST_YEAR + year)
                .mapToObj(created.table().view().getColumns()::get)
                .forEach(column -> column.getStyleClass().add("tail-column"));
        return created;
    }

    /// The bundle, then the years after the plan together, at last their sum.
    private static List<List<Integer>> mayGo(Purchases purchases) {
        List<Integer> tail = IntStream.range(FIRST_YEAR + purchases.horizon(), FIRST_YEAR + purchases.years())
                .boxed()
                .toList();
        return List.of(List.of(1), tail, tail.isEmpty() ? List.of() : List.of(FIRST_YEAR + purchases.years() + 1));
    }

    private List<Column<PurchaseRow>> columns(Purchases purchases) {
        List<Column<PurchaseRow>> columns = new ArrayList<>();
        columns.add(new Column<PurchaseRow>(
                        texts.say("investment.column.item"),
                        PurchaseRow::item,
                        Comparator.comparingInt(PurchaseRow::rank),
                        Column.Kind.NAME,
                        Optional.empty(),
                        260)
                .withTotal(shown -> model.sumName()));
        columns.add(Column.text(texts.say("investment.column.bundle"), 128, PurchaseRow::bundle));
        for (int year = 0; year < purchases.years(); year++) {
            int at = year;
            columns.add(number(texts.formats().plain(purchases.firstYear() + (long) year), YEAR, row -> row.value(at)));
        }
        int last = purchases.firstYear() + purchases.horizon() - 1;
        columns.add(number(texts.formats().years(purchases.firstYear(), last), SUM, PurchaseRow::horizonSum));
        if (purchases.years() > purchases.horizon()) {
            String tail = texts.formats().years(last + 1, purchases.firstYear() + purchases.years() - 1);
            columns.add(number(tail, SUM, PurchaseRow::tailSum));
        }
        return columns;
    }

    private Column<PurchaseRow> number(String heading, double width, ToLongFunction<PurchaseRow> value) {
        return Column.<PurchaseRow>number(
                        heading, width, row -> model.number(value.applyAsLong(row)), Comparator.comparingLong(value))
                .withTotal(shown -> model.sum(shown, value));
    }
}
