package org.medienplan.calc.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.onlyFor;
import static org.medienplan.testing.Details.opening;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.pupilsInGrade;
import static org.medienplan.testing.Details.ratio;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.BERUFSKOLLEG;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

class DriverStepTest {

    @Test
    void theYearFollowsTheSchoolYearThatBeginsInIt() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.PUPILS, 800, 2027), fact(Driver.PUPILS, 900, 2028))
                .computed();
        assertThat(school.row(Metric.PUPILS, "a")).containsExactly(800L, 900L, 900L);
    }

    @Test
    void whatWasRecordedGoesBeforeAnAssumption() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.CLASSES, 33, 2028))
                .assumption(Driver.CLASSES, oneFor(25, Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.CLASSES, "a")).containsExactly(32L, 33L, 32L);
    }

    @Test
    void withoutAnAssumptionTheLastValueIsHeld() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.TEACHERS, 60, 2020), fact(Driver.TEACHERS, 70, 2024))
                .computed();
        assertThat(school.row(Metric.TEACHERS, "a")).containsExactly(70L, 70L, 70L);
    }

    @Test
    void aValueIsNotKnownBeforeItWasFirstRecorded() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.TEACHERS, 60, 2028))
                .computed();
        assertThat(school.figure(FigureId.of(Metric.TEACHERS, 2027)).missing()).isEqualTo(1);
        assertThat(school.row(Metric.TEACHERS, "a")).containsExactly(0L, 60L, 60L);
    }

    @Test
    void theAssumptionForTheSchoolTypeGoesBeforeThoseForItsCategoryAndForAll() {
        PlanBuilder plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(100))
                .school("b", GRUNDSCHULE, pupils(100))
                .assumption(Driver.CLASSES, oneFor(10, Driver.PUPILS))
                .assumption(Driver.CLASSES, oneFor(20, Driver.PUPILS), onlyFor(SchoolCategory.SECONDARY));
        assertThat(plan.computed().at(Metric.CLASSES, 2027, "a")).isEqualTo(5);
        assertThat(plan.computed().at(Metric.CLASSES, 2027, "b")).isEqualTo(10);
        plan.assumption(Driver.CLASSES, oneFor(50, Driver.PUPILS), with("school_types", Set.of(GYMNASIUM.id())));
        assertThat(plan.computed().at(Metric.CLASSES, 2027, "a")).isEqualTo(2);
    }

    @Test
    void anAssumptionHasAMinimumWhereThereIsAnythingToCount() {
        PlanBuilder plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(10))
                .school("b", GYMNASIUM, pupils(0))
                .assumption(Driver.CLASSES, oneFor(25, Driver.PUPILS), with("minimum", 4));
        assertThat(plan.computed().at(Metric.CLASSES, 2027, "a")).isEqualTo(4);
        assertThat(plan.computed().at(Metric.CLASSES, 2027, "b")).isZero();
    }

    @Test
    void anAssumptionCanCountSchools() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(10))
                .assumption(Driver.WORKPLACES, ratio(Driver.SCHOOLS, "2", "1"))
                .computed();
        assertThat(school.row(Metric.WORKPLACES, "a")).containsExactly(2L, 2L, 2L);
    }

    @Test
    void whatFollowsAnUnknownDriverIsUnknown() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM)
                .assumption(Driver.CLASSES, oneFor(25, Driver.PUPILS))
                .assumption(Driver.CLASSROOMS, oneFor(1, Driver.CLASSES))
                .computed();
        assertThat(school.figure(FigureId.of(Metric.CLASSROOMS, 2027)).missing())
                .isEqualTo(1);
        assertThat(school.figure(FigureId.of(Metric.ROOMS, 2027)).missing()).isEqualTo(1);
    }

    @Test
    void pupilsByGradeAddUpToThePupils() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupilsInGrade(5, 100), pupilsInGrade(6, 90))
                .computed();
        assertThat(school.at(Metric.PUPILS, 2027, "a")).isEqualTo(190);
    }

    @Test
    void theWholeGoesBeforeTheSumOfTheGradesWhereBothAreRecorded() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(195), pupilsInGrade(5, 100), pupilsInGrade(6, 90))
                .computed();
        assertThat(school.at(Metric.PUPILS, 2027, "a")).isEqualTo(195);
    }

    /// 300 of 500 pupils attend two days of five.
    @Test
    void partTimePupilsCountByTheirAttendance() {
        Reading school = plan(2027, 3, 0)
                .school("a", BERUFSKOLLEG, pupils(500), fact(Driver.PART_TIME_PUPILS, 300))
                .computed();
        assertThat(school.at(Metric.PUPILS, 2027, "a")).isEqualTo(500);
        assertThat(school.at(Metric.COUNTED_PUPILS, 2027, "a")).isEqualTo(200 + 120);
    }

    @Test
    void aSchoolTypeMayAssumeAShareOfPartTimePupils() {
        SchoolType type = new SchoolType(
                BERUFSKOLLEG.id(),
                "Berufskolleg",
                "BK",
                "NW",
                SchoolCategory.VOCATIONAL,
                11,
                13,
                Share.ofPercent(60),
                Share.ofPercent(40),
                Set.of());
        Reading school = plan(2027, 3, 0).school("a", type, pupils(500)).computed();
        assertThat(school.at(Metric.PART_TIME_PUPILS, 2027, "a")).isEqualTo(300);
        assertThat(school.at(Metric.COUNTED_PUPILS, 2027, "a")).isEqualTo(320);
    }

    @Test
    void thereAreNeverMorePartTimePupilsThanPupils() {
        Reading school = plan(2027, 3, 0)
                .school("a", BERUFSKOLLEG, pupils(100), fact(Driver.PART_TIME_PUPILS, 300))
                .computed();
        assertThat(school.at(Metric.COUNTED_PUPILS, 2027, "a")).isEqualTo(40);
    }

    @Test
    void recordedRoomsGoBeforeAssumedOnes() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(250))
                .assumption(Driver.CLASSROOMS, oneFor(25, Driver.PUPILS))
                .assumption(Driver.COMPUTER_ROOMS, oneFor(125, Driver.PUPILS))
                .site("site", Map.of("a", 1))
                .rooms("site", "a", RoomType.CLASSROOM, 12)
                .computed();
        assertThat(school.at(Metric.CLASSROOMS, 2027, "a")).isEqualTo(12);
        assertThat(school.at(Metric.COMPUTER_ROOMS, 2027, "a")).isZero();
        assertThat(school.at(Metric.TEACHING_ROOMS, 2027, "a")).isEqualTo(12);
    }

    @Test
    void aSharedGymDoesNotMakeTheClassroomsDisappear() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(250))
                .school("b", GYMNASIUM, pupils(250))
                .assumption(Driver.CLASSROOMS, oneFor(25, Driver.PUPILS))
                .site("site", Map.of("a", 1, "b", 1))
                .sharedRooms("site", RoomType.OTHER_ROOM, 1)
                .computed();
        assertThat(school.at(Metric.CLASSROOMS, 2027, "a")).isEqualTo(10);
        assertThat(school.at(Metric.CLASSROOMS, 2027, "b")).isEqualTo(10);
        assertThat(school.total(Metric.OTHER_ROOMS, 2027)).isEqualTo(1);
    }

    @Test
    void anAuthorityCountsItselfAndWhatIsRecordedAboutIt() {
        Reading city = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.WORKPLACES, 4))
                .authority(fact(Driver.WORKPLACES, 7))
                .computed();
        FigureId workplaces = FigureId.of(Metric.WORKPLACES, 2027);
        assertThat(city.figure(workplaces.forHolder(PlanBuilder.AUTHORITY)).value())
                .isEqualTo(7);
        assertThat(city.figure(workplaces).value()).isEqualTo(11);
        assertThat(city.total(Metric.AUTHORITIES, 2027)).isEqualTo(1);
        assertThat(city.total(Metric.SCHOOLS, 2027)).isEqualTo(1);
        assertThat(city.figure(FigureId.of(Metric.TEACHERS, 2027).forHolder(PlanBuilder.AUTHORITY))
                        .isComplete())
                .isTrue();
    }

    @Test
    void aSchoolThatIsNotYetOpenHasNothing() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(100), opening(2028, 2))
                .computed();
        assertThat(school.row(Metric.PUPILS, "a")).containsExactly(0L, 100L, 100L);
        assertThat(school.row(Metric.SCHOOLS, "a")).containsExactly(0L, 1L, 1L);
    }

    /// The second half of the school year 2027/28 begins with the year 2028: what it needs is bought in 2027.
    @Test
    void aSchoolThatOpensInTheMiddleOfASchoolYearCountsInThatSchoolYear() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(100), opening(2028, 1))
                .computed();
        assertThat(school.row(Metric.PUPILS, "a")).containsExactly(100L, 100L, 100L);
    }
}
