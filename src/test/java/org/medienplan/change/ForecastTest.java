package org.medienplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;

class ForecastTest {

    private static final RecordId A = Details.school("a");

    @Test
    void cohortsMoveUpAndTheLowestGradeStaysAsStrong() {
        Plan after = carried(recorded(), 2028);

        assertThat(grades(after, 2027))
                .containsEntry(5, 100)
                .containsEntry(6, 100)
                .containsEntry(7, 110);
        assertThat(grades(after, 2028))
                .containsEntry(5, 100)
                .containsEntry(6, 100)
                .containsEntry(7, 100)
                .containsEntry(8, 110);
    }

    @Test
    void whatIsCarriedOnSaysThatItIsComputed() {
        Plan after = carried(recorded(), 2027);

        RecordId entry = DriverEntries.idOf(A, Driver.PUPILS, 2027, 5);
        assertThat(after.origin(entry, "value").map(Origin::kind)).contains(OriginKind.COMPUTED);
        assertThat(after.origin(entry, "value").map(Origin::source)).contains("Fortschreibung");
    }

    @Test
    void whatAPersonRecordedForALaterYearStaysAndMovesUp() {
        Plan early = recorded();
        RecordId id = DriverEntries.idOf(A, Driver.PUPILS, 2027, 5);
        Plan plan = early.with(new DriverEntry(id, A, Driver.PUPILS, 2027, 5, 150, null));

        Plan after = carried(carried(plan, 2028), 2028);

        assertThat(grades(after, 2027)).containsEntry(5, 150);
        assertThat(grades(after, 2028)).containsEntry(6, 150).containsEntry(5, 150);
    }

    @Test
    void doingItAgainChangesNothing() {
        Plan once = carried(recorded(), 2029);

        assertThat(Forecast.of(once, List.of(A), 2029, "Fortschreibung")
                        .on(once)
                        .orElseThrow()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void withoutGradesItIsRefused() {
        Plan plan = plan(2027, 5, 5).school("a", GYMNASIUM, Details.pupils(800)).build();

        Outcome<Patch> outcome = Forecast.of(plan, List.of(A), 2029, "").on(plan);

        assertThat(outcome instanceof Outcome.Refused<Patch>(Message reason) ? reason.key() : "")
                .isEqualTo("change.carried.no_grades");
    }

    private static Plan carried(Plan plan, int through) {
        return Forecast.of(plan, List.of(A), through, "Fortschreibung")
                .on(plan)
                .orElseThrow()
                .apply(plan);
    }

    private static Plan recorded() {
        PlanBuilder builder = plan(2027, 5, 5).school("a", GYMNASIUM);
        Map.of(5, 100, 6, 110, 7, 120)
                .forEach((grade, pupils) -> builder.put(new DriverEntry(
                        DriverEntries.idOf(A, Driver.PUPILS, 2026, grade),
                        A,
                        Driver.PUPILS,
                        2026,
                        grade,
                        pupils,
                        null)));
        return builder.build();
    }

    private static Map<Integer, Integer> grades(Plan plan, int year) {
        Map<Integer, Integer> grades = new TreeMap<>();
        plan.driverEntries().rows().stream()
                .filter(entry -> entry.schoolYear() == year)
                .forEach(entry -> grades.put(entry.grade(), entry.value()));
        return grades;
    }
}
