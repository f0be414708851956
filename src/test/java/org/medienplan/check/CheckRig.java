package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medienplan.calc.Figures;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.text.Texts;

/// A plan with everything that one check says about it.
///
/// @param plan the plan
/// @param check the id of the check
record CheckRig(Plan plan, String check) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static CheckRig on(PlanBuilder builder, String check) {
        return new CheckRig(builder.build(), check);
    }

    static Findings all(Plan plan) {
        return Checks.of(Figures.of(plan), Limits.standard(), TODAY);
    }

    Optional<Finding> finding() {
        return all(plan).all().stream().filter(one -> one.check().equals(check)).findFirst();
    }

    List<Case> cases() {
        return finding().map(Finding::cases).orElse(List.of());
    }

    void saysNothing() {
        assertThat(cases()).as(check).isEmpty();
    }

    /// The sentence of the only case.
    String sentence() {
        assertThat(cases()).as(check).hasSize(1);
        return texts(Locale.GERMANY).say(cases().getFirst().message()).replaceAll("[\\u00a0\\u202f]", " ");
    }

    /// The place of the only case.
    String place() {
        assertThat(cases()).as(check).hasSize(1);
        return cases().getFirst().place().toString();
    }

    /// The plan after the repair, about which the check has nothing more to say.
    Plan repaired() {
        Plan repaired = finding()
                .orElseThrow()
                .repair()
                .orElseThrow()
                .on(plan)
                .orElseThrow()
                .apply(plan);
        new CheckRig(repaired, check).saysNothing();
        return repaired;
    }

    Texts texts(Locale language) {
        return Texts.in(language).naming(id -> Names.of(plan, id));
    }
}
