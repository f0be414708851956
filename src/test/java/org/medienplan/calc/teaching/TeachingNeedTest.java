package org.medienplan.calc.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Lessons.capability;
import static org.medienplan.testing.Lessons.periods;
import static org.medienplan.testing.Lessons.project;
import static org.medienplan.testing.Lessons.serves;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.message.Value;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.SocialForm;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;
import org.medienplan.trace.Derivation;

/// How the lessons of a school become demand.
class TeachingNeedTest {

    private static final RecordId SCHOOL = Details.school("s");

    /// 10 classes of 28 pupils, 25 usable periods, a tablet for each pair.
    private static PlanBuilder school() {
        return PlanBuilder.plan(2027, 3, 0)
                .school(
                        "s",
                        SchoolTypes.GYMNASIUM,
                        pupils(280),
                        fact(Driver.CLASSES, 10),
                        fact(Driver.CLASSROOMS, 12),
                        fact(Driver.SUBJECT_ROOMS, 3),
                        fact(Driver.COMPUTER_ROOMS, 0))
                .item("tablet")
                .item("notebook")
                .put(periods(25))
                .put(capability("device", CountedBy.TEAM))
                .put(serves("device", "tablet", 1))
                .put(serves("device", "notebook", 2));
    }

    private static long demand(PlanBuilder plan, String item, int year) {
        return Figures.of(plan.build()).value(Metric.DEMAND, year, SCHOOL, Details.item(item));
    }

    @Test
    void withoutProjectsOnlyTheStandardAsks() {
        assertThat(demand(school(), "tablet", 2027)).isZero();
    }

    @Test
    void aProjectNeedsWhatItsClassesUseAtTheSameTime() {
        PlanBuilder plan = school().put(project("film", "s", 4, "2", "device"));

        assertThat(demand(plan, "tablet", 2027)).isEqualTo(14);
        assertThat(demand(plan, "notebook", 2027)).isZero();
    }

    @Test
    void theLargerOfStandardAndNeedIsTheDemand() {
        PlanBuilder plan = school().put(project("film", "s", 4, "2", "device"))
                .put(project("data", "s", 10, "4", "device", with("social_form", SocialForm.SINGLE)));

        assertThat(demand(plan, "tablet", 2027)).isEqualTo(56);
        assertThat(demand(plan.rule("tablet", each(Driver.CLASSES, "10")), "tablet", 2027))
                .isEqualTo(100);
    }

    @Test
    void aProjectWithoutHoursNeedsNothing() {
        assertThat(demand(school().put(project("film", "s", 4, "0", "device")), "tablet", 2027))
                .isZero();
        assertThat(demand(school().put(project("film", "s", 0, "2", "device")), "tablet", 2027))
                .isZero();
    }

    @Test
    void aProjectNeedsNothingBeforeItsFirstSchoolYear() {
        PlanBuilder plan = school().put(project("film", "s", 4, "2", "device", with("first_school_year", 2028)));

        assertThat(demand(plan, "tablet", 2027)).isZero();
        assertThat(demand(plan, "tablet", 2028)).isEqualTo(14);
        assertThat(demand(plan, "tablet", 2029)).isEqualTo(14);
    }

    @Test
    void theFirstAlternativeThatTheSchoolHasOrIsToHaveServes() {
        PlanBuilder held = school().put(project("film", "s", 4, "2", "device")).holding("s", "notebook", 3);
        assertThat(demand(held, "notebook", 2027)).isEqualTo(14);
        assertThat(demand(held, "tablet", 2027)).isZero();

        PlanBuilder asked = school().put(project("film", "s", 4, "2", "device")).rule("notebook", each(Driver.SCHOOLS));
        assertThat(demand(asked, "notebook", 2027)).isEqualTo(14);
    }

    @Test
    void whatIsFixedInRoomsIsNeededForEachClassHoweverSeldomItIsUsed() {
        PlanBuilder plan = school().item("screen")
                .put(capability("view", CountedBy.ROOM))
                .put(serves("view", "screen", 1))
                .put(project("talks", "s", 4, "1", "view"))
                .put(project("slides", "s", 6, "1", "view"));
        assertThat(demand(plan, "screen", 2027)).isEqualTo(6);

        plan.put(project("daily", "s", 40, "1", "view"));
        assertThat(demand(plan, "screen", 2027)).isEqualTo(15);
    }

    @Test
    void eachPupilWhoTakesPartHasAnAccountOfTheirOwn() {
        PlanBuilder plan = school().item("account")
                .put(capability("storage", CountedBy.PARTICIPANT))
                .put(serves("storage", "account", 1))
                .put(project("folder", "s", 4, "1", "storage"));

        assertThat(demand(plan, "account", 2027)).isEqualTo(112);
    }

    @Test
    void theTimetableOfTheSchoolsCategoryCountsBeforeTheOneForAll() {
        PlanBuilder plan = school().put(project("film", "s", 4, "5", "device"));
        assertThat(demand(plan, "tablet", 2027)).isEqualTo(14);

        plan.put(periods(10, SchoolCategory.SECONDARY));
        assertThat(demand(plan, "tablet", 2027)).isEqualTo(28);
    }

    @Test
    void withoutATimetableOrTheSizeOfClassesTheDemandIsNotKnown() {
        PlanBuilder noTimetable = PlanBuilder.plan(2027, 3, 0)
                .school("s", SchoolTypes.GYMNASIUM, pupils(280), fact(Driver.CLASSES, 10))
                .item("tablet")
                .put(capability("device", CountedBy.TEAM))
                .put(serves("device", "tablet", 1))
                .put(project("film", "s", 4, "2", "device"));
        PlanBuilder noClasses = PlanBuilder.plan(2027, 3, 0)
                .school("s", SchoolTypes.GYMNASIUM, pupils(280))
                .item("tablet")
                .put(periods(25))
                .put(capability("device", CountedBy.TEAM))
                .put(serves("device", "tablet", 1))
                .put(project("film", "s", 4, "2", "device"));

        for (PlanBuilder plan : List.of(noTimetable, noClasses)) {
            FigureId id = new FigureId(Metric.DEMAND, 2027, SCHOOL, Details.item("tablet"));
            assertThat(Figures.of(plan.build()).figure(id).orElseThrow().isComplete())
                    .isFalse();
        }
    }

    @Test
    void theDerivationNamesTheProjectThatRaisedTheDemand() {
        Figures figures = Figures.of(school().put(project("film", "s", 4, "2", "device"))
                .rule("tablet", each(Driver.SCHOOLS))
                .build());
        Derivation derivation = figures.explain(new FigureId(Metric.DEMAND, 2027, SCHOOL, Details.item("tablet")))
                .orElseThrow();

        assertThat(decisive(derivation))
                .extracting(Derivation.Input::value)
                .containsExactly(new Value.Count(14), new Value.Count(14));
        assertThat(decisive(derivation).getFirst().place())
                .isEqualTo(FieldRef.whole(org.medienplan.testing.Lessons.project("film")));
    }

    @Test
    void whereTheStandardAsksForMoreNoProjectDecides() {
        Figures figures = Figures.of(school().put(project("film", "s", 4, "2", "device"))
                .rule("tablet", each(Driver.CLASSES, "10"))
                .build());
        Derivation derivation = figures.explain(new FigureId(Metric.DEMAND, 2027, SCHOOL, Details.item("tablet")))
                .orElseThrow();

        assertThat(decisive(derivation)).extracting(Derivation.Input::value).containsExactly(new Value.Count(100));
    }

    private static List<Derivation.Input> decisive(Derivation derivation) {
        return derivation.lines().stream()
                .filter(line -> line instanceof Derivation.Input input && input.decisive())
                .map(Derivation.Input.class::cast)
                .toList();
    }
}
