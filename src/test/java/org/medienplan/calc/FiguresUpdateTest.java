package org.medienplan.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.AllFigures;
import org.medienplan.testing.Copies;
import org.medienplan.testing.RandomPlans;
import org.medienplan.testing.Seeds;

/// Figures of an edited plan, computed from those of the plan before.
class FiguresUpdateTest {

    @TestFactory
    Stream<DynamicTest> theFiguresOfAnEditedPlanAreThoseOfThePlanComputedAnew() {
        return Seeds.each(60, random -> {
            Plan plan = RandomPlans.plan(random);
            Plan other = RandomPlans.plan(random);
            Figures figures = Figures.of(plan);
            for (int edit = 0; edit < 6; edit++) {
                plan = edited(plan, other, random);
                figures = figures.update(plan);
                assertThat(figures.plan()).isSameAs(plan);
                areEqual(figures, Figures.of(plan));
            }
        });
    }

    private static void areEqual(Figures updated, Figures anew) {
        assertThat(updated.holders()).isEqualTo(anew.holders());
        AllFigures.of(anew)
                .forEach(id -> assertThat(updated.figure(id).orElseThrow())
                        .as("%s", id)
                        .isEqualTo(anew.figure(id).orElseThrow()));
    }

    /// The plan without a record, with a record of another plan, or with another value of a field.
    private static Plan edited(Plan plan, Plan other, Random random) {
        RecordType type = RecordType.values()[random.nextInt(RecordType.values().length)];
        List<? extends Identified> rows = plan.table(type).rows();
        List<? extends Identified> others = other.table(type).rows();
        if (rows.isEmpty() || others.isEmpty()) {
            return edited(plan, other, random);
        }
        Identified row = rows.get(random.nextInt(rows.size()));
        Identified source = others.get(random.nextInt(others.size()));
        return switch (random.nextInt(type == RecordType.PLAN || type == RecordType.AUTHORITY ? 1 : 4)) {
            case 3 -> plan.without(row.id());
            case 2 -> plan.with(source);
            default -> withAnotherValue(plan, row, source, random);
        };
    }

    private static <R extends Identified> Plan withAnotherValue(Plan plan, R row, Identified source, Random random) {
        @SuppressWarnings("unchecked") // of the same table
        R other = (R) source;
        List<Field<R, ?>> fields = Fields.of(row).fields();
        Field<R, ?> field = fields.get(random.nextInt(fields.size()));
        try {
            return Copies.with(plan, row.id(), field.id(), field.get(other));
        } catch (IllegalArgumentException contradiction) {
            return plan;
        }
    }

    @Test
    void blocksOfOtherSchoolsAreTakenOver() {
        Plan plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(90))
                .school("b", GYMNASIUM, pupils(10))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .build();
        Figures figures = Figures.of(plan);
        Plan edited = Copies.with(plan, plan.driverEntries().rows().getFirst().id(), "value", 95);
        Figures updated = figures.update(edited);
        assertThat(updated.block(school("a"))).isNotSameAs(figures.block(school("a")));
        assertThat(updated.block(school("b"))).isSameAs(figures.block(school("b")));
    }

    @Test
    void anEditThatNoFigureDependsOnTakesOverEverything() {
        Plan plan = RandomPlans.plan(new Random(1));
        Figures figures = Figures.of(plan);
        Plan edited = Copies.with(plan, plan.sites().rows().getFirst().id(), "street", "Schulstraße 1");
        assertThat(figures.update(edited).blocks())
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(figures.blocks());
    }
}
