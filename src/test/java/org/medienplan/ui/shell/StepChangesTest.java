package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.pupils;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medienplan.change.Difference;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;
import org.medienplan.text.Texts;

class StepChangesTest {

    private final Plan plan = TestShell.plan();
    private final Texts texts = Texts.in(Locale.GERMANY).naming(id -> Names.of(plan, id));

    @Test
    void aFieldSaysWhatItWasAndWhatItIs() {
        Plan longer = PlanBuilder.plan(2027, 5, 2)
                .school("a", SchoolTypes.GRUNDSCHULE, pupils(400))
                .build();

        assertThat(lines(plan, longer))
                .containsExactly(new StepChanges.Line(
                        "Plan", texts.label(plan.header().id().type(), "horizon") + ": 3 Jahre → 5 Jahre"));
    }

    @Test
    void aRecordThatCameOrWentIsCalledByItsName() {
        Plan without = PlanBuilder.plan(2027, 3, 2).build();

        assertThat(lines(plan, without)).contains(new StepChanges.Line("Schule Schule a", "gelöscht"));
        assertThat(lines(without, plan)).contains(new StepChanges.Line("Schule Schule a", "neu"));
    }

    private List<StepChanges.Line> lines(Plan from, Plan to) {
        Stream<StepChanges.Line> lines = new StepChanges(plan, texts).of(Difference.between(from, to));
        return lines.toList();
    }
}
