package org.medienplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Site;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.GeneratedPlans;
import org.medienplan.testing.Seeds;

class PatchTest {

    private static final RecordId SITE = new RecordId(RecordType.SITE, "centre");
    private static final Plan PLAN = plan(2027, 5, 5)
            .school("a", GYMNASIUM, pupils(800))
            .measure(2027, 2028)
            .put(site("Schulzentrum"))
            .build();

    private static Site site(String name) {
        return new Site(SITE, name, null, null, null, null, null);
    }

    @Test
    void settingAFieldAndTakingItBackGivesTheSamePlan() {
        Patch patch = set(school("a"), "name", "Schule a", "Goethe-Gymnasium");
        Plan edited = patch.apply(PLAN);
        assertThat(edited.schools().get(school("a")).name()).isEqualTo("Goethe-Gymnasium");
        assertThat(patch.inverse().apply(edited)).isEqualTo(PLAN);
    }

    @Test
    void takingBackARecordThatTookThePlaceOfAnotherBringsTheOtherBack() {
        Patch patch = Patch.putting(PLAN, Stream.of(site("Campus")));
        Plan edited = patch.apply(PLAN);
        assertThat(edited.sites().get(SITE).name()).isEqualTo("Campus");
        assertThat(patch.inverse().apply(edited)).isEqualTo(PLAN);
    }

    @Test
    void aMeasureMovesThroughTimeWithoutEndingBeforeItStarts() {
        RecordId measure = PLAN.measures().rows().getFirst().id();
        Patch patch = new Patch(List.of(
                new Edit.SetField(new FieldRef(measure, "start"), new HalfYear(2027, 1), new HalfYear(2030, 1)),
                new Edit.SetField(new FieldRef(measure, "end"), new HalfYear(2028, 2), new HalfYear(2031, 2))));
        Plan edited = patch.apply(PLAN);
        assertThat(edited.measures().get(measure).end()).isEqualTo(new HalfYear(2031, 2));
        assertThat(patch.inverse().apply(edited)).isEqualTo(PLAN);
    }

    @Test
    void aPatchThatWasMadeForAnotherPlanIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(school("a"), "name", "Schule b", "x").apply(PLAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(school("z"), "name", "Schule z", "x").apply(PLAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Patch(List.of(Edit.Put.added(site("Campus")))).apply(PLAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Patch(List.of(new Edit.Remove(site("Campus")))).apply(PLAN));
    }

    @Test
    void anEmptyPatchChangesNothing() {
        assertThat(Patch.NONE.apply(PLAN)).isSameAs(PLAN);
        assertThat(Patch.NONE.isEmpty()).isTrue();
    }

    private static Patch set(RecordId record, String field, Object before, Object after) {
        return new Patch(List.of(new Edit.SetField(new FieldRef(record, field), before, after)));
    }

    @TestFactory
    Stream<DynamicTest> theDifferenceOfTwoPlansLeadsFromTheOneToTheOtherAndBack() {
        return Seeds.each(40, random -> {
            Plan from = GeneratedPlans.plan(random.nextInt());
            Plan to = GeneratedPlans.plan(random.nextInt());
            Patch patch = Difference.between(from, to);
            assertThat(patch.apply(from)).isEqualTo(to);
            assertThat(patch.inverse().apply(to)).isEqualTo(from);
        });
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        Plan plan = GeneratedPlans.plan(1);
        assertThat(Difference.between(plan, plan).isEmpty()).isTrue();
        assertThat(Difference.between(plan, GeneratedPlans.plan(1)).isEmpty()).isTrue();
    }
}
