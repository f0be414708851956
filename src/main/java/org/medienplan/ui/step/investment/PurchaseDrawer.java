package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.DerivationChoice;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.investment.Purchases.Unit;

/// Shows at the right of the window what is bought of an item in each year, new and to replace, and what it costs.
final class PurchaseDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;

    PurchaseDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    /// @param unit what the table counts: its derivation comes first
    void show(PurchaseRow row, Unit unit) {
        Figures figures = surroundings.snapshot().getValue().figures();
        List<DerivationChoice.Option> options = Stream.of(Metric.PURCHASE, Metric.ACQUISITION_COST)
                .map(metric -> option(metric, row.id(), figures))
                .toList();
        drawer.show(
                FigureDrawer.Head.of(row.bundle(), row.item()),
                texts.say("investment.tab.purchases"),
                Drawer.scrolling(years(row, figures)),
                new DerivationChoice(
                        unit == Unit.MONEY ? options.reversed() : options, texts.say("investment.purchases.units")));
    }

    private SmallTable years(PurchaseRow row, Figures figures) {
        List<SmallTable.Row> rows = figures.frame()
                .years()
                .mapToObj(year -> new SmallTable.Row(
                        texts.formats().plain(year),
                        List.of(
                                pieces(figures, Metric.ADDITION, year, row.id()),
                                pieces(figures, Metric.REPLACEMENT, year, row.id()),
                                money(figures, year, row.id())),
                        null))
                .toList();
        return new SmallTable(
                List.of(
                        texts.say("investment.column.year"),
                        texts.say("investment.purchases.new"),
                        texts.say("investment.purchases.replacement"),
                        texts.say("investment.euro")),
                rows,
                null);
    }

    private String pieces(Figures figures, Metric metric, int year, RecordId item) {
        long pieces = figures.value(metric, year, null, item);
        return pieces == 0 ? texts.say("investment.none") : texts.formats().count(pieces);
    }

    private String money(Figures figures, int year, RecordId item) {
        Money money = Money.ofCents(figures.value(Metric.ACQUISITION_COST, year, null, item));
        return money.isZero() ? texts.say("investment.none") : texts.formats().amount(money);
    }

    private DerivationChoice.Option option(Metric metric, RecordId item, Figures figures) {
        String name = metric == Metric.PURCHASE ? texts.say("investment.pieces") : texts.say("investment.cost");
        return new DerivationChoice.Option(name, () -> root(metric, item, figures), 1);
    }

    /// All years: first those of the plan, then those after it.
    private DerivationNode root(Metric metric, RecordId item, Figures figures) {
        FigureDerivation derivation = new FigureDerivation(figures, texts);
        int first = figures.frame().firstYear();
        int horizonEnd = first + figures.frame().horizon();
        DerivationNode plan = derivation.node(
                texts.say(
                        "investment.cell", texts.metric(metric), texts.formats().years(first, horizonEnd - 1)),
                FigureId.of(metric).forItem(item));
        if (horizonEnd > figures.frame().lastYear()) {
            return plan;
        }
        Stream<DerivationNode> tail = IntStream.rangeClosed(
                        horizonEnd, figures.frame().lastYear())
                .mapToObj(year -> derivation.node(
                        texts.formats().plain(year), FigureId.of(metric, year).forItem(item)));
        return derivation.made(
                texts.say(
                        "investment.cell",
                        texts.metric(metric),
                        texts.formats().years(first, figures.frame().lastYear())),
                "",
                "",
                () -> Stream.concat(Stream.of(plan), tail).toList());
    }
}
