package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Settings;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.step.TestWindow;

class PlanYearsTest {

    private final Plan example = TestWindow.example();

    @Test
    void everythingInTheExampleLiesInItsYears() {
        PlanYears years = PlanYears.of(example);

        assertThat(years.isComplete()).isTrue();
        assertThat(years.hasTail()).isTrue();
        assertThat(years.last()).isEqualTo(2031);
        assertThat(years.end()).isEqualTo(2036);
    }

    @Test
    void aLaterBeginLeavesMeasuresAndCeilingsOutsideAndLosesNone() {
        Plan later = with("first_year", 2029);
        PlanYears years = PlanYears.of(later);

        assertThat(years.measures()).isPositive();
        assertThat(years.ceilings()).isPositive();
        assertThat(later.measures()).isEqualTo(example.measures());
        assertThat(later.ceilings()).isEqualTo(example.ceilings());
    }

    @Test
    void aPlanWithoutYearsAfterItEndsWithItsLastPlannedYear() {
        PlanYears years = PlanYears.of(with("tail", 0));

        assertThat(years.hasTail()).isFalse();
        assertThat(years.end()).isEqualTo(years.last());
    }

    private Plan with(String field, int value) {
        return Settings.of(example, FieldProperty.of(RecordType.PLAN, field), List.of(PlanHeader.ID), value)
                .on(example)
                .orElseThrow()
                .apply(example);
    }
}
