package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.ControlledRounding;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// Lists the measures of a plan with what they cost: what is bought, and the services that are paid, in the years in
/// which they run.
final class MeasureList {

    /// What a measure pays for.
    static final List<Metric> PAYS = List.of(Metric.ACQUISITION_COST, Metric.SERVICE_COST);

    private final Plan plan;
    private final Figures figures;
    private final Texts texts;

    private MeasureList(Snapshot snapshot, Texts texts) {
        this.plan = snapshot.plan();
        this.figures = snapshot.figures();
        this.texts = texts;
    }

    static List<MeasureRow> of(Snapshot snapshot, Texts texts) {
        MeasureList list = new MeasureList(snapshot, texts);
        List<Measure> measures = list.measures();
        List<List<MeasureRow.YearCost>> years =
                measures.stream().map(list::years).toList();
        long[] exact = years.stream().mapToLong(MeasureList::cents).toArray();
        ControlledRounding rounding = ControlledRounding.of(exact, Thousands.UNIT);
        return IntStream.range(0, measures.size())
                .mapToObj(i -> list.row(measures.get(i), years.get(i), rounding.cell(0, i)))
                .sorted(Comparator.comparing(MeasureRow::start).thenComparingInt(MeasureRow::rank))
                .toList();
    }

    /// One measure alone, its cost rounded for itself; empty where its bundle is gone.
    static Optional<MeasureRow> row(Snapshot snapshot, Measure measure, Texts texts) {
        if (snapshot.plan().bundles().find(measure.bundle()).isEmpty()) {
            return Optional.empty();
        }
        MeasureList list = new MeasureList(snapshot, texts);
        List<MeasureRow.YearCost> years = list.years(measure);
        long thousands = Math.floorDiv(cents(years) + Thousands.UNIT / 2, Thousands.UNIT);
        return Optional.of(list.row(measure, years, thousands));
    }

    private List<Measure> measures() {
        return plan.measures().rows().stream()
                .filter(measure -> plan.bundles().find(measure.bundle()).isPresent())
                .toList();
    }

    private MeasureRow row(Measure measure, List<MeasureRow.YearCost> years, long thousands) {
        return new MeasureRow(
                measure.id(),
                measure.name(),
                texts.name(measure.bundle()),
                plan.bundles().get(measure.bundle()).rank(),
                names(measure.holders()),
                names(measure.items()),
                grades(measure),
                measure.start(),
                measure.end(),
                years,
                thousands,
                Money.ofCents(cents(years)),
                texts.choice(measure.obligation()),
                Optional.ofNullable(measure.note()));
    }

    private static long cents(List<MeasureRow.YearCost> years) {
        return years.stream().mapToLong(year -> year.cost().cents()).sum();
    }

    private List<MeasureRow.YearCost> years(Measure measure) {
        return figures.frame()
                .years()
                .limit(figures.frame().horizon())
                .filter(measure::runsIn)
                .mapToObj(year -> new MeasureRow.YearCost(year, cost(measure, year)))
                .toList();
    }

    private Money cost(Measure measure, int year) {
        return Money.ofCents(figureIds(measure, year).stream()
                .mapToLong(id -> figures.figure(id).orElseThrow().value())
                .sum());
    }

    /// The figures that a measure's cost of a year is made of.
    static List<FigureId> figureIds(Measure measure, int year) {
        List<FigureId> ids = new ArrayList<>();
        for (Metric metric : PAYS) {
            for (RecordId holder : orAll(measure.holders())) {
                for (RecordId item : measure.items().isEmpty() ? List.of(measure.bundle()) : sorted(measure.items())) {
                    ids.add(new FigureId(metric, year, holder, item));
                }
            }
        }
        return ids;
    }

    private static List<@Nullable RecordId> orAll(Collection<RecordId> holders) {
        List<@Nullable RecordId> all = new ArrayList<>(sorted(holders));
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    private static List<RecordId> sorted(Collection<RecordId> records) {
        return records.stream().sorted().toList();
    }

    private List<String> names(Collection<RecordId> records) {
        return records.stream().map(texts::name).sorted().toList();
    }

    private String grades(Measure measure) {
        Integer from = measure.gradeFrom();
        Integer to = measure.gradeTo();
        return from == null && to == null
                ? ""
                : texts.say(
                        "investment.measure.grades",
                        new Value.Plain(from == null ? 1 : from),
                        new Value.Plain(to == null ? 13 : to));
    }
}
