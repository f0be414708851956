package org.medienplan.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.message.Value;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Formats;
import org.medienplan.text.Texts;

/// The figures that a council asks about. Amounts are those of the cost table, so that they agree with what stands
/// below them.
///
/// @param kinds cost by capital and current expenditure
record KeyNumbers(Figures figures, CostTable kinds, Years years, Texts texts) {

    private static final long THOUSAND_EUROS = 100_000;

    List<KeyNumber> all() {
        List<KeyNumber> all = new ArrayList<>(List.of(total(), mean()));
        if (years.hasAfter()) {
            all.add(followUp());
        }
        all.add(perPupil());
        all.add(pupils());
        return List.copyOf(all);
    }

    private KeyNumber total() {
        CostTable.Row capital = kinds.rows().getFirst();
        CostTable.Row expense = kinds.rows().getLast();
        return new KeyNumber(
                Subject.KeyFact.TOTAL,
                texts.say("overview.key.total", years.horizonText()),
                formats().count(kinds.horizon()),
                texts.say("overview.unit.thousands"),
                List.of(
                        texts.say("overview.key.total.capital", capital.horizon()),
                        texts.say("overview.key.total.expense", expense.horizon())));
    }

    private KeyNumber mean() {
        int highest = kinds.highest(0, years.horizon().size());
        return new KeyNumber(
                Subject.KeyFact.MEAN,
                texts.say("overview.key.mean"),
                formats().count(mean(years.horizon())),
                texts.say("overview.unit.yearly"),
                List.of(texts.say(
                        "overview.key.mean.note", year(highest), kinds.totals().get(highest))));
    }

    private KeyNumber followUp() {
        int highest = kinds.highest(years.horizon().size(), years.all().size());
        return new KeyNumber(
                Subject.KeyFact.FOLLOW_UP,
                texts.say("overview.key.after", new Value.Plain(years.lastPlanned())),
                formats().count(mean(years.after())),
                texts.say("overview.unit.yearly"),
                List.of(
                        texts.say("overview.key.after.mean", years.afterText()),
                        texts.say(
                                "overview.key.after.peak",
                                year(highest),
                                kinds.totals().get(highest))));
    }

    private KeyNumber perPupil() {
        Figure cost = figures.figure(FigureId.of(Metric.COST)).orElseThrow();
        OptionalLong euros = SchoolRows.perPupil(cost, SchoolRows.pupilYears(figures, null));
        return new KeyNumber(
                Subject.KeyFact.PER_PUPIL,
                texts.say("overview.key.pupil"),
                euros.isPresent() ? formats().count(euros.getAsLong()) : texts.say("overview.unknown"),
                euros.isPresent() ? texts.say("overview.unit.euros") : "",
                List.of(texts.say("overview.key.pupil.note", years.horizonText())));
    }

    private KeyNumber pupils() {
        Figure pupils =
                figures.figure(FigureId.of(Metric.PUPILS, years.first())).orElseThrow();
        int schools = figures.plan().schools().size();
        String note = pupils.isComplete()
                ? texts.say("overview.key.pupils.note", schools)
                : texts.say("overview.key.pupils.missing", schools, pupils.missing());
        return new KeyNumber(
                Subject.KeyFact.PUPILS,
                texts.say("overview.key.pupils", new Value.Plain(years.first())),
                formats().count(pupils.value()),
                "",
                List.of(note));
    }

    private long mean(List<Integer> of) {
        long sum = of.stream()
                .mapToLong(year -> figures.value(Metric.COST, year, null, null))
                .sum();
        return Rounding.HALF_UP.divide(sum, THOUSAND_EUROS * of.size());
    }

    private Value.Plain year(int place) {
        return new Value.Plain(years.all().get(place));
    }

    private Formats formats() {
        return texts.formats();
    }
}
