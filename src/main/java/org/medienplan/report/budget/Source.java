package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.calc.base.Frame;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// What all sheets are made from.
///
/// @param plan the plan
/// @param figures its figures
/// @param texts the language of the workbook
/// @param date as of when the data is
/// @param groups schools and authorities in the order of the workbook
/// @param numbers running numbers
/// @param lines all lines
record Source(
        Plan plan,
        Figures figures,
        Texts texts,
        LocalDate date,
        List<HolderGroup> groups,
        Numbers numbers,
        Lines lines) {

    static Source of(Figures figures, Texts texts, LocalDate date) {
        Plan plan = figures.plan();
        List<HolderGroup> groups = HolderGroup.of(plan);
        List<RecordId> holders = groups.stream().flatMap(HolderGroup::holders).toList();
        return new Source(
                plan,
                figures,
                texts.naming(new Names(plan)),
                date,
                groups,
                Numbers.of(plan, figures, groups),
                Lines.of(figures, holders));
    }

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    String name(RecordId record) {
        return texts.name(record);
    }

    Frame frame() {
        return figures.frame();
    }

    IntStream horizon() {
        return frame().years().limit(frame().horizon());
    }

    IntStream tail() {
        return frame().years().skip(frame().horizon());
    }

    /// `2027–2031`.
    String horizonText() {
        return texts.formats().years(frame().firstYear(), frame().year(frame().lastHorizonIndex()));
    }

    /// `2032–2036`.
    String tailText() {
        return texts.formats().years(frame().year(frame().horizon()), frame().lastYear());
    }

    boolean hasTail() {
        return frame().tail() > 0;
    }

    Figure figure(FigureId id) {
        return figures.figure(id).orElseThrow();
    }

    /// The value of a figure: euros, or a count.
    BigDecimal value(FigureId id) {
        return shown(figure(id));
    }

    private static BigDecimal shown(Figure figure) {
        return switch (figure.id().metric().unit()) {
            case MONEY -> figure.money().euros();
            case POSTS -> new Decimal(figure.value()).toBigDecimal();
            case COUNT, UNITS -> BigDecimal.valueOf(figure.value());
        };
    }

    /// The value of a figure, null where nobody knows it.
    @Nullable
    BigDecimal known(FigureId id) {
        Figure figure = figure(id);
        return figure.isComplete() ? shown(figure) : null;
    }
}
