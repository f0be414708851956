package org.medienplan.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.calc.provision.Provision;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.ControlledRounding;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// The schools of a plan with their figures, and the authorities that pay something centrally.
record SchoolRows(Figures figures, Texts texts) {

    private static final long THOUSAND_EUROS = 100_000;

    List<SchoolRow> rows() {
        List<RecordId> holders = figures.holders().stream()
                .filter(holder ->
                        holder.type() == RecordType.SCHOOL || cost(holder).value() != 0)
                .toList();
        long[] cents =
                holders.stream().mapToLong(holder -> cost(holder).value()).toArray();
        ControlledRounding rounded = ControlledRounding.of(cents, THOUSAND_EUROS);
        List<SchoolRow> rows = new ArrayList<>();
        for (int i = 0; i < cents.length; i++) {
            rows.add(row(holders.get(i), rounded.cell(0, i)));
        }
        return List.copyOf(rows);
    }

    private SchoolRow row(RecordId holder, long thousands) {
        Figure cost = cost(holder);
        return new SchoolRow(
                holder,
                name(holder),
                type(holder),
                pupils(holder),
                degree(holder),
                thousands,
                cost.value(),
                cost.isComplete(),
                perPupil(cost, pupilYears(figures, holder)));
    }

    private Figure cost(RecordId holder) {
        return figures.figure(FigureId.of(Metric.COST).forHolder(holder)).orElseThrow();
    }

    private String name(RecordId holder) {
        return holder.type() == RecordType.SCHOOL ? texts.name(holder) : texts.say("overview.schools.central", holder);
    }

    private String type(RecordId holder) {
        if (holder.type() != RecordType.SCHOOL) {
            return texts.say("overview.schools.authority");
        }
        Optional<School> school = figures.plan().schools().find(holder);
        return school.flatMap(found -> figures.plan().schoolTypes().find(found.schoolType()))
                .map(type -> type.name())
                .orElse("");
    }

    private OptionalLong pupils(RecordId holder) {
        FigureId id = FigureId.of(Metric.PUPILS, figures.frame().firstYear()).forHolder(holder);
        Figure pupils = figures.figure(id).orElseThrow();
        return pupils.isComplete() && pupils.value() > 0 ? OptionalLong.of(pupils.value()) : OptionalLong.empty();
    }

    private OptionalInt degree(RecordId holder) {
        Provision sum = Provision.NONE;
        for (Bundle bundle : figures.items().bundles()) {
            sum = sum.plus(figures.provision(Metric.STOCK, figures.frame().firstYear(), holder, bundle.id()));
        }
        Optional<Integer> percent = sum.isKnown() ? sum.percent() : Optional.empty();
        return percent.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /// Pupils of all years of the horizon together; zero where those of a year are not known.
    ///
    /// @param holder of one holder, or of all where it is null
    static long pupilYears(Figures figures, @org.jspecify.annotations.Nullable RecordId holder) {
        long sum = 0;
        for (int year : figures.frame().years().limit(figures.frame().horizon()).toArray()) {
            Figure pupils = figures.figure(FigureId.of(Metric.PUPILS, year).forHolder(holder))
                    .orElseThrow();
            if (!pupils.isComplete()) {
                return 0;
            }
            sum += pupils.value();
        }
        return sum;
    }

    /// Whole euros per pupil and year; empty where pupils or a part of the cost are not known.
    static OptionalLong perPupil(Figure cost, long pupilYears) {
        return pupilYears == 0 || !cost.isComplete()
                ? OptionalLong.empty()
                : OptionalLong.of(Rounding.HALF_UP.divide(cost.value(), Math.multiplyExact(pupilYears, 100L)));
    }
}
