package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;

/// Replacements by school and year, as a table.
final class SchoolYearsView {

    private static final int FIRST_YEAR = 2;
    // Room for six digits and their point, also in the bold sums.
    private static final double YEAR = 68;
    private static final double SUM = 94;

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;
    private final ObservableList<SchoolYears.Row> rows = FXCollections.observableArrayList();
    private final StackPane place = new StackPane();
    private Optional<FilteredTable<SchoolYears.Row>> table = Optional.empty();
    private int years;

    SchoolYearsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
        place.getStyleClass().add("tab-page");
        Following.latest(
                place,
                surroundings,
                texts.say("investment.task"),
                snapshot -> SchoolYears.of(snapshot, Metric.REPLACEMENT_COST, texts),
                this::show);
    }

    Node node() {
        return place;
    }

    // The columns follow the years of the plan.
    private void show(SchoolYears now) {
        if (table.isEmpty() || years != now.years()) {
            years = now.years();
            FilteredTable<SchoolYears.Row> created = table(now);
            table = Optional.of(created);
            place.getChildren().setAll(new VBox(12, new ToolRow(created.counter(), created.filter()), created.card()));
        }
        rows.setAll(now.rows());
    }

    private FilteredTable<SchoolYears.Row> table(SchoolYears now) {
        FilteredTable.Words words = new FilteredTable.Words(
                texts.say("replacement.by_school"),
                texts.say("replacement.filter"),
                shown -> texts.say("replacement.count", shown),
                new EmptyState(Icon.INFORMATION, texts.say("replacement.empty"), texts.say("replacement.empty.why")));
        FilteredTable<SchoolYears.Row> created =
                new FilteredTable<>(surroundings, columns(now), rows, words, mayGo(now));
        created.setOnOpen(SchoolYears.Row::name, this::open);
        IntStream.range(now.horizon(), now.years())
                .map(year -> FIRST_YEAR + year)
                .mapToObj(created.table().view().getColumns()::get)
                .forEach(column -> column.getStyleClass().add("tail-column"));
        return created;
    }

    private static List<List<Integer>> mayGo(SchoolYears now) {
        List<Integer> tail = IntStream.range(FIRST_YEAR + now.horizon(), FIRST_YEAR + now.years())
                .boxed()
                .toList();
        return List.of(List.of(1), tail);
    }

    private List<Column<SchoolYears.Row>> columns(SchoolYears now) {
        List<Column<SchoolYears.Row>> columns = new ArrayList<>();
        columns.add(new Column<SchoolYears.Row>(
                        texts.say("replacement.school"),
                        SchoolYears.Row::name,
                        Comparator.comparingInt(SchoolYears.Row::rank),
                        Column.Kind.NAME,
                        Optional.empty(),
                        260)
                .withTotal(shown -> texts.say("investment.sum")));
        columns.add(Column.text(texts.say("replacement.type"), 88, SchoolYears.Row::type));
        for (int year = 0; year < now.years(); year++) {
            int at = year;
            columns.add(number(texts.formats().plain(now.firstYear() + (long) year), YEAR, row -> row.value(at)));
        }
        int last = now.firstYear() + now.horizon() - 1;
        columns.add(number(texts.formats().years(now.firstYear(), last), SUM, SchoolYears.Row::horizonSum));
        if (now.years() > now.horizon()) {
            String tail = texts.formats().years(last + 1, now.firstYear() + now.years() - 1);
            columns.add(number(tail, SUM, SchoolYears.Row::tailSum));
        }
        return columns;
    }

    private Column<SchoolYears.Row> number(String heading, double width, ToLongFunction<SchoolYears.Row> value) {
        return Column.<SchoolYears.Row>number(
                        heading, width, row -> thousands(value.applyAsLong(row)), Comparator.comparingLong(value))
                .withTotal(shown -> thousands(shown.stream().mapToLong(value).sum()));
    }

    private String thousands(long amount) {
        return amount == 0 ? texts.say("investment.none") : texts.formats().count(amount);
    }

    private void open(SchoolYears.Row row) {
        FigureId figure = FigureId.of(Metric.REPLACEMENT_COST).forHolder(row.holder());
        FigureDerivation derivation =
                new FigureDerivation(surroundings.snapshot().getValue().figures(), texts);
        DerivationTree tree = new DerivationTree(derivation.node(row.name(), figure), 1, texts.metric(figure.metric()));
        drawer.show(
                new FigureDrawer.Head(
                        texts.metric(figure.metric()),
                        row.name(),
                        thousands(row.horizonSum()),
                        texts.say("investment.thousands")),
                FigureDrawer.Derivations.of(tree));
    }
}
