package org.medienplan.calc;

import java.math.BigDecimal;
import java.util.List;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.calc.support.UnitPlaces;
import org.medienplan.calc.support.UnitSource;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Derivation;
import org.medienplan.trace.Recorder;

/// Explains hours by the lines of effort of all holders together, and posts by hours.
record SupportExplanation(Figures figures, FigureId id, Selection selection) {

    Derivation derivation() {
        Recorder recorder = new Recorder();
        Figure figure = figures.figure(id).orElseThrow();
        if (id.metric() == Metric.POSTS) {
            posts(recorder);
        } else {
            hours(figure, recorder);
        }
        if (!figure.isComplete()) {
            recorder.rule(Message.of("trace.sum.missing", figure.missing()), null);
        }
        return recorder.derivation(id, figure.result());
    }

    private void posts(Recorder recorder) {
        for (int place : selection.items()) {
            RecordId item = figures.items().item(place).id();
            figures.services().staff(item).ifPresent(staff -> posts(item, staff, recorder));
        }
        recorder.rule(Message.of("trace.support.posts"), null);
    }

    private void posts(RecordId item, PartyTerms staff, Recorder recorder) {
        Integer hoursOfPost = staff.postHours();
        Figure hours = figures.figure(id.as(Metric.SUPPORT_HOURS).forItem(item)).orElseThrow();
        recorder.input(Message.of("trace.support.hours_of", item), hours.result(), hours.id());
        recorder.input(
                Message.of("field.party_terms.post_hours"),
                new Value.Count(hoursOfPost == null ? 0 : hoursOfPost),
                new FieldRef(staff.id(), "post_hours"));
    }

    private void hours(Figure figure, Recorder recorder) {
        int year = selection.years().getFirst();
        UnitPlaces places = new UnitPlaces(id.holder(), figures.items(), figures.frame());
        BigDecimal sum = BigDecimal.ZERO;
        for (PartyTerms terms : figures.services().terms()) {
            if (terms.hourItem() != null && (id.item() == null || id.item().equals(terms.hourItem()))) {
                for (EffortLine line : figures.services().linesOf(terms.party())) {
                    int units = units(line, year, selection.holders());
                    places.explain(line, units, year, recorder);
                    sum = sum.add(line.minutes(units));
                }
            }
        }
        recorder.rule(
                Message.of("trace.support.holders", UnitPlaces.hours(sum), new Value.Count(figure.value())), null);
    }

    /// The units of all holders at which the task arises, as far as they are known.
    static int units(EffortLine line, int year, List<HolderFigures> holders) {
        int units = 0;
        for (HolderFigures holder : holders) {
            if (ServiceBook.arises(line.task(), holder.facts())) {
                units += Math.max(0, line.units(source(holder), year));
            }
        }
        return units;
    }

    private static UnitSource source(HolderFigures holder) {
        return new UnitSource() {
            @Override
            public int driver(Driver driver, int yearIndex) {
                return holder.driver(driver, yearIndex);
            }

            @Override
            public int demand(int item, int yearIndex) {
                return holder.demand().basis(item, yearIndex);
            }
        };
    }
}
