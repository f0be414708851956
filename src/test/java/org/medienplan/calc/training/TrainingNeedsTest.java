package org.medienplan.calc.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.AUTHORITY;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;
import static org.medienplan.testing.Trainings.courses;
import static org.medienplan.testing.Trainings.offer;
import static org.medienplan.testing.Trainings.pricedBy;
import static org.medienplan.testing.Trainings.released;
import static org.medienplan.testing.Trainings.seats;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.ReleasePayer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;
import org.medienplan.testing.Seeds;
import org.medienplan.testing.Trainings;

/// What the calendar of courses and the released hours need, and what they cost.
class TrainingNeedsTest {

    private static final int FIRST = 2027;

    /// By the standard one course for each teacher, and one hour.
    private static PlanBuilder school() {
        return plan(FIRST, 3, 2)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.TEACHERS, 60))
                .item("course", euros(900), yearly(), expense())
                .item("hour", euros(70), yearly(), expense())
                .rule("course", each(Driver.TEACHERS))
                .rule("hour", each(Driver.TEACHERS))
                .put(offer("tablets", pricedBy("course")));
    }

    @Test
    void withoutACalendarTheStandardEstimatesTheCourses() {
        Reading read = school().computed();
        assertThat(read.row(Metric.DEMAND, "a", "course")).containsOnly(60L);
        assertThat(read.row(Metric.DEMAND, "a", "hour")).containsOnly(60L);
    }

    @Test
    void theCoursesOfACalendarCountInsteadOfTheStandard() {
        Reading read = school().put(courses("spring", "tablets", "2027-H1", 2))
                .put(courses("autumn", "tablets", "2027-H2", 1))
                .put(courses("later", "tablets", "2029-H1", 4))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "course")).containsOnly(0L);
        assertThat(demand(read, AUTHORITY)).containsExactly(3L, 0L, 4L, 0L, 0L);
        assertThat(read.total(Metric.COST, FIRST) - read.at(Metric.COST, FIRST, "a"))
                .isEqualTo(3 * 90_000);
    }

    @Test
    void aCourseAtASchoolIsPaidThere() {
        Reading read = school().put(courses("day", "tablets", "2028-H2", 1, Details.school("a")))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "course")).containsExactly(0L, 1L, 0L, 0L, 0L);
    }

    @Test
    void whoTakesPartInACourseDoesNotChangeItsCost() {
        PlanBuilder held = school().put(courses("spring", "tablets", "2027-H1", 2));
        long before = held.computed().total(Metric.COST);
        assertThat(held.put(seats("spring", "a", 14)).computed().total(Metric.COST))
                .isEqualTo(before);
    }

    @Test
    void coursesOfSeveralOffersWithOnePriceAddUp() {
        Reading read = school().put(offer("boards", pricedBy("course")))
                .put(courses("one", "tablets", "2027-H1", 2))
                .put(courses("other", "boards", "2027-H2", 3))
                .computed();
        assertThat(demand(read, AUTHORITY)).startsWith(5L, 0L);
    }

    @Test
    void anOfferWithoutAPriceNeedsNothingAndLeavesTheStandard() {
        Reading read = school().put(offer("free"))
                .put(courses("spring", "free", "2027-H1", 9))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "course")).containsOnly(60L);
    }

    @Test
    void nothingStartsAfterThePlannedYears() {
        Reading read = school().put(courses("late", "tablets", "2030-H1", 7)).computed();
        assertThat(demand(read, AUTHORITY)).containsOnly(0L);
    }

    @Test
    void hoursThatTheLandBearsAreEffortAndNoMoney() {
        Reading read = school().put(released("officer", "a", "3", ReleasePayer.LAND, "hour"))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "hour")).containsOnly(60L);
    }

    @Test
    void hoursThatTheAuthorityBearsAreRoundedUpOnceForTheSchool() {
        Reading read = school().put(released("one", "a", "1.4", ReleasePayer.AUTHORITY, "hour"))
                .put(released("other", "a", "1.4", ReleasePayer.AUTHORITY, "hour"))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "hour")).containsOnly(3L);
        assertThat(read.of(Metric.COST, FIRST, "a", "hour")).isEqualTo(3 * 7_000);
    }

    @Test
    void hoursRunFromTheirFirstYearToTheirLast() {
        assertThat(hoursOver(2028, 2028)).containsExactly(0L, 2L, 0L, 0L, 0L);
        assertThat(hoursOver(2029, null)).containsExactly(0L, 0L, 2L, 2L, 2L);
        assertThat(hoursOver(null, 2030)).containsExactly(2L, 2L, 2L, 2L, 0L);
        assertThat(hoursOver(2020, 2026)).containsOnly(0L);
    }

    private static List<Long> hoursOver(Integer from, Integer to) {
        return school().put(released("officer", "a", "2", ReleasePayer.AUTHORITY, "hour", from, to))
                .computed()
                .row(Metric.DEMAND, "a", "hour");
    }

    @Test
    void coursesAreExplainedByTheirSessions() {
        Figures figures = school().put(courses("spring", "tablets", "2027-H1", 2))
                .computed()
                .figures();
        FigureId id = new FigureId(Metric.DEMAND, FIRST, AUTHORITY, Details.item("course"));
        assertThat(figures.explain(id).orElseThrow().lines().toString())
                .contains("trace.training.courses", "training_session:spring.courses");
    }

    private static List<Long> demand(Reading read, RecordId holder) {
        return read.figures()
                .frame()
                .years()
                .mapToObj(
                        year -> read.cell(Metric.DEMAND, year, holder, "course").value())
                .toList();
    }

    /// Whatever stands in the calendar, its courses are what the authority and its schools need together, year by year.
    @TestFactory
    Stream<DynamicTest> theDemandOfAYearIsTheCoursesOfItsHalfYears() {
        return Seeds.each(30, random -> {
            Plan plan = anyCalendar(random).build();
            Figures figures = Figures.of(plan);
            figures.frame()
                    .years()
                    .forEach(year -> assertThat(figures.value(Metric.DEMAND, year, null, Details.item("course")))
                            .as("%s", year)
                            .isEqualTo(
                                    figures.frame().index(year)
                                                    < figures.frame().horizon()
                                            ? coursesIn(plan, year)
                                            : 0));
        });
    }

    private static PlanBuilder anyCalendar(Random random) {
        PlanBuilder plan = school().put(courses("0", "tablets", "2027-H1", 1));
        for (int i = random.nextInt(9); i > 0; i--) {
            HalfYear half = new HalfYear(FIRST - 1 + random.nextInt(6), 1 + random.nextInt(2));
            RecordId holder = random.nextBoolean() ? AUTHORITY : Details.school("a");
            plan.put(courses(String.valueOf(i), "tablets", half.toString(), 1 + random.nextInt(5), holder));
        }
        return plan;
    }

    private static long coursesIn(Plan plan, int year) {
        return plan.trainingSessions().rows().stream()
                .filter(session -> session.offer().equals(Trainings.offerId("tablets")))
                .filter(session -> session.halfYear().year() == year)
                .mapToInt(TrainingSession::courses)
                .sum();
    }

    /// However hours are divided among records, the school needs their sum, rounded up.
    @TestFactory
    Stream<DynamicTest> theHoursOfASchoolAreTheSumOfItsRecords() {
        return Seeds.each(20, random -> {
            PlanBuilder plan = school();
            int tenths = 0;
            for (int i = 0; i <= random.nextInt(4); i++) {
                int hours = random.nextInt(80);
                tenths += hours;
                String text = hours / 10 + "." + hours % 10;
                plan.put(released("officer-" + i, "a", text, ReleasePayer.AUTHORITY, "hour"));
            }
            assertThat(plan.computed().row(Metric.DEMAND, "a", "hour")).containsOnly((long) Math.ceilDiv(tenths, 10));
        });
    }
}
