package org.medienplan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.training.CalendarCell;
import org.medienplan.analysis.training.LevelTable;
import org.medienplan.analysis.training.Rollout;
import org.medienplan.analysis.training.RolloutTraining;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.calc.Figures;
import org.medienplan.json.PlanJson;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.plan.training.OfferAudience;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The proposal for the calendar of the example without one.
class CalendarProposalTest {

    private static Plan plan;
    private static Figures figures;
    private static CalendarProposal proposal;

    @BeforeAll
    static void propose() {
        Plan example =
                PlanJson.read(Path.of("example-plans", "leverkusen.json")).orElseThrow();
        plan = emptied(example);
        figures = Figures.of(plan);
        proposal = proposed(figures);
    }

    private static Plan emptied(Plan full) {
        Map<RecordId, Optional<Identified>> gone = new HashMap<>();
        full.seatBookings().rows().forEach(booking -> gone.put(booking.id(), Optional.empty()));
        full.trainingSessions().rows().forEach(session -> gone.put(session.id(), Optional.empty()));
        return full.edited(gone);
    }

    private static CalendarProposal proposed(Figures of) {
        AtomicInteger counter = new AtomicInteger();
        return CalendarProposal.of(of, type -> new RecordId(type, "new-" + counter.incrementAndGet()));
    }

    @Test
    void noCourseHasMoreTakenSeatsThanThereAre() {
        assertThat(proposal.sessions()).isNotEmpty().allSatisfy(session -> {
            Integer seats = session.offer().seats();
            if (seats != null) {
                assertThat(session.taken()).isLessThanOrEqualTo(seats * session.courses());
            }
        });
    }

    @Test
    void noHalfYearHasMoreCoursesThanItCanHold() {
        TrainingCalendar calendar = TrainingCalendar.of(figures.update(proposal.on(plan)));
        calendar.rows().forEach(row -> {
            Integer most = row.offer().maximum();
            assertThat(row.cells())
                    .extracting(CalendarCell::courses)
                    .allMatch(courses -> most == null || courses <= most);
        });
    }

    @Test
    void nobodyIsTrainedTwiceForTheSameRollout() {
        Map<RecordId, Integer> taken = new HashMap<>();
        proposal.sessions().stream()
                .filter(session -> !session.offer().bundles().isEmpty())
                .forEach(session ->
                        session.seats().forEach((school, seats) -> taken.merge(school, seats, Integer::sum)));
        taken.forEach((school, seats) ->
                assertThat((long) seats).isLessThanOrEqualTo(figures.value(Metric.TEACHERS, 2031, school, null)));
    }

    @Test
    void everySchoolHasOneDayOfItsOwn() {
        assertThat(proposal.sessions().stream()
                        .filter(session -> session.offer().audience() == OfferAudience.WHOLE_SCHOOL)
                        .map(ProposedSession::holder))
                .doesNotHaveDuplicates()
                .hasSize(plan.schools().size());
    }

    @Test
    void theOrderOfSchoolsInThePlanDoesNotMatter() {
        List<School> schools = new ArrayList<>(plan.schools().rows());
        Collections.shuffle(schools, new Random(7));
        Plan shuffled = plan;
        for (School school : schools) {
            shuffled = shuffled.without(school.id()).with(school);
        }
        assertThat(proposed(Figures.of(shuffled)).sessions()).isEqualTo(proposal.sessions());
    }

    @Test
    void theCalendarBringsTeachersTheirAimAndTrainsThemBeforeTheRollout() {
        Figures then = figures.update(proposal.on(plan));
        List<RecordId> schools = plan.schools().rows().stream().map(School::id).toList();
        assertThat(LevelTable.of(then, schools, null).sum().expected())
                .isLessThan(LevelTable.of(then, schools, null).sum().below());
        assertThat(RolloutTraining.of(then).stream().mapToInt(Rollout::trained).sum())
                .isGreaterThan(0);
    }

    @Test
    void proposingAgainChangesNothing() {
        Figures then = figures.update(proposal.on(plan));
        assertThat(proposed(then).sessions().stream()
                        .filter(session -> session.offer().audience() == OfferAudience.WHOLE_SCHOOL))
                .isEmpty();
    }

    @Test
    void coursesWithoutAPriceCostNothing() {
        Plan free = plan;
        for (var item : plan.items().rows()) {
            if (item.bundle().key().equals("training")) {
                free = free.with(
                        org.medienplan.field.Fields.of(item).with(item, Map.of("unit_price", Money.ofCents(0))));
            }
        }
        Figures then = Figures.of(proposal.on(free));
        assertThat(TrainingCalendar.of(then).cents()).isZero();
        assertThat(then.value(Metric.COST, null, null, new RecordId(RecordType.BUNDLE, "training")))
                .isZero();
    }

    @Test
    void coursesCostWhatTheFiguresSayAndNothingInTheTail() {
        Figures then = figures.update(proposal.on(plan));
        RecordId tablets = new RecordId(RecordType.ITEM, "course-tablets");
        long courses = proposal.sessions().stream()
                .filter(session -> tablets.equals(session.offer().item()))
                .filter(session -> session.halfYear().year() == 2028)
                .mapToInt(ProposedSession::courses)
                .sum();
        assertThat(then.value(Metric.DEMAND, 2028, null, tablets)).isEqualTo(courses);
        assertThat(then.value(Metric.COST, 2032, null, tablets)).isZero();
    }
}
