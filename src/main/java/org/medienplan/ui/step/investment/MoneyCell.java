package org.medienplan.ui.step.investment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.years.YearModel;

/// What a number in a table of years stands for.
///
/// @param metric what money
/// @param part the bundle or item, null for all
/// @param years one year, those of the plan or those after it
/// @param wholePlan whether they are exactly the years of the plan, for which there is a figure of its own
record MoneyCell(Metric metric, @Nullable RecordId part, List<Integer> years, boolean wholePlan) {

    /// The meaning of a cell of a table.
    static MoneyCell of(YearModel.Cell cell, MoneyYears money) {
        int horizonEnd = money.firstYear() + money.horizon();
        int column = cell.column();
        if (column >= 0 && column < money.years()) {
            return new MoneyCell(metric(cell, money), part(cell), List.of(money.firstYear() + column), false);
        }
        boolean plan = column == money.years();
        List<Integer> years = plan
                ? IntStream.range(money.firstYear(), horizonEnd).boxed().toList()
                : IntStream.rangeClosed(horizonEnd, money.lastYear()).boxed().toList();
        return new MoneyCell(metric(cell, money), part(cell), years, plan);
    }

    private static Metric metric(YearModel.Cell cell, MoneyYears money) {
        if (cell.rowKey().equals(YearRows.OTHERS)) {
            return Metric.OTHERS_COST;
        }
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.key().equals(cell.rowKey()))
                .findFirst()
                .orElse(money.metric());
    }

    private static @Nullable RecordId part(YearModel.Cell cell) {
        return RecordId.parse(cell.rowKey()).orElse(null);
    }

    /// The figure, where it has a name of its own.
    Optional<FigureId> figure() {
        FigureId all = FigureId.of(metric).forItem(part);
        if (wholePlan) {
            return Optional.of(all);
        }
        return years.size() == 1 ? Optional.of(all.forYear(years.getFirst())) : Optional.empty();
    }

    /// The figures of its years.
    List<FigureId> byYear() {
        return years.stream()
                .map(year -> FigureId.of(metric).forItem(part).forYear(year))
                .toList();
    }

    /// A kind of money of this part and these years.
    Money amount(Figures figures, Metric other) {
        return Money.ofCents(years.stream()
                .mapToLong(year -> figures.value(other, year, null, part))
                .sum());
    }

    /// Which years: `2029` or `2027–2031`.
    String span(Texts texts) {
        return texts.formats().years(years.getFirst(), years.getLast());
    }

    /// The bundle or item, or all.
    String name(Texts texts) {
        RecordId named = part;
        return named == null ? texts.say("investment.all_bundles") : texts.name(named);
    }
}
