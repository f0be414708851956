package org.medienplan.ui.step.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// Shows a year of the board at the right of the window: what it costs and may cost, and which measures run in it.
final class BoardYearDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;
    private final RecordForm form;

    BoardYearDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
        form = RecordForm.of(surroundings, RecordType.CEILING);
    }

    /// @param column place of the year; the one after the last stands for the years after the plan
    void show(int column, BoardContent content) {
        CeilingYears years = content.years();
        boolean tail = column >= years.horizon();
        List<CeilingYears.Year> shown = tail
                ? years.years().subList(years.horizon(), years.years().size())
                : List.of(years.years().get(column));
        String span = tail
                ? texts.formats().years(shown.getFirst().year(), shown.getLast().year())
                : texts.formats().plain(shown.getFirst().year());
        long amount = shown.stream().mapToLong(CeilingYears.Year::amount).sum();
        FigureDrawer.Head head = new FigureDrawer.Head(
                years.scope().name(texts), span, texts.formats().count(amount), texts.say("investment.thousands"));
        DerivationTree tree = new DerivationTree(root(years.scope(), shown, span), 1, head.kicker() + ", " + span);
        drawer.show(
                head,
                texts.say("board.year"),
                tail ? Drawer.scrolling(byYear(shown)) : Drawer.scrolling(parts(shown.getFirst(), content)),
                FigureDrawer.Derivations.of(tree));
    }

    private Node[] parts(CeilingYears.Year year, BoardContent content) {
        FactList facts = new FactList(List.of(
                new FactList.Fact(
                        texts.say("board.year.ceiling"),
                        year.limit().map(this::thousands).orElseGet(() -> texts.say("board.no_ceiling"))),
                new FactList.Fact(texts.say("board.year.left"), year.limit().isEmpty() ? "" : year.words(texts))));
        return new Node[] {facts, ceiling(year.year(), content.years().scope()), running(year.year(), content)};
    }

    /// Leads to the ceiling of the year, or to a new one.
    private Button ceiling(int year, CeilingScope scope) {
        Optional<RecordId> there = surroundings.snapshot().getValue().plan().ceilings().rows().stream()
                .filter(one -> one.year() == year && scope.holds(one))
                .map(Ceiling::id)
                .findFirst();
        Button button = new Button(texts.say(there.isPresent() ? "ceiling.change" : "ceiling.add"));
        button.getStyleClass().add("small");
        button.setOnAction(
                event -> there.ifPresentOrElse(id -> form.open(id, "amount"), () -> form.create(scope.presets(year))));
        return button;
    }

    private SmallTable running(int year, BoardContent content) {
        List<MeasureRow> rows = content.rows().values().stream()
                .filter(row -> cost(row, year).isPresent())
                .sorted(Comparator.comparing((MeasureRow row) -> cost(row, year).orElse(Money.ZERO))
                        .reversed()
                        .thenComparing(MeasureRow::name))
                .toList();
        Money sum = rows.stream().map(row -> cost(row, year).orElse(Money.ZERO)).reduce(Money.ZERO, Money::plus);
        return new SmallTable(
                List.of(texts.say("board.year.measures"), texts.say("investment.euro")),
                rows.stream()
                        .map(row -> new SmallTable.Row(
                                row.name(), List.of(amount(cost(row, year).orElse(Money.ZERO))), null))
                        .toList(),
                new SmallTable.Row(texts.say("investment.sum"), List.of(amount(sum)), null));
    }

    private static Optional<Money> cost(MeasureRow row, int year) {
        return row.years().stream()
                .filter(cost -> cost.year() == year)
                .map(MeasureRow.YearCost::cost)
                .findFirst();
    }

    private SmallTable byYear(List<CeilingYears.Year> years) {
        return new SmallTable(
                List.of(texts.say("investment.column.year"), texts.say("investment.thousands")),
                years.stream()
                        .map(year -> new SmallTable.Row(
                                texts.formats().plain(year.year()),
                                List.of(texts.formats().count(year.amount())),
                                null))
                        .toList(),
                new SmallTable.Row(
                        texts.say("investment.sum"),
                        List.of(texts.formats()
                                .count(years.stream()
                                        .mapToLong(CeilingYears.Year::amount)
                                        .sum())),
                        null));
    }

    private DerivationNode root(CeilingScope scope, List<CeilingYears.Year> years, String span) {
        Snapshot snapshot = surroundings.snapshot().getValue();
        FigureDerivation derivation = new FigureDerivation(snapshot.figures(), texts);
        if (scope.authority().isEmpty() && years.size() == 1) {
            return derivation.node(
                    span, FigureId.of(scope.metric(), years.getFirst().year()));
        }
        long[] cents = scope.cents(snapshot.plan(), snapshot.figures(), null);
        int first = snapshot.figures().frame().firstYear();
        long sum = years.stream().mapToLong(year -> cents[year.year() - first]).sum();
        return derivation.made(
                scope.name(texts) + " " + span,
                texts.say("board.year.rule"),
                texts.formats().money(Money.ofCents(sum)),
                () -> years.stream()
                        .flatMap(year -> scope.figures(snapshot.plan(), year.year()).stream())
                        .filter(id ->
                                snapshot.figures().figure(id).orElseThrow().value() != 0)
                        .map(id -> derivation.node(label(id, years.size() > 1), id))
                        .toList());
    }

    private String label(FigureId id, boolean withYear) {
        RecordId holder = id.holder();
        Integer year = id.year();
        String name = holder == null ? "" : texts.name(holder);
        String number = year == null || (!withYear && holder != null)
                ? ""
                : texts.formats().plain(year);
        return (name + " " + number).strip();
    }

    private String thousands(long amount) {
        return texts.formats().count(amount) + " " + texts.say("investment.thousands");
    }

    private String amount(Money money) {
        return money.isZero() ? texts.say("investment.none") : texts.formats().amount(money);
    }
}
