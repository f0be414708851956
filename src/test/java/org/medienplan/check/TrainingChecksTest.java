package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;
import static org.medienplan.testing.Trainings.courses;
import static org.medienplan.testing.Trainings.forRollout;
import static org.medienplan.testing.Trainings.levels;
import static org.medienplan.testing.Trainings.offer;
import static org.medienplan.testing.Trainings.pricedBy;
import static org.medienplan.testing.Trainings.released;
import static org.medienplan.testing.Trainings.seats;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.ReleasePayer;
import org.medienplan.plan.training.Trainer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Driver;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;

class TrainingChecksTest {

    /// A school with 25 teachers that gets tablets from 2028 on, and an offer with ten seats that trains for them.
    private static PlanBuilder school() {
        return plan(2027, 4, 2)
                .school("a", GYMNASIUM, pupils(300), fact(Driver.TEACHERS, 25))
                .item("course", euros(900), yearly(), expense())
                .item("tablet")
                .put(offer("tablets", pricedBy("course"), forRollout()))
                .measure(2028, 2030);
    }

    private static PlanBuilder counted(int areas) {
        PlanBuilder plan = school();
        for (int i = 0; i < areas; i++) {
            plan.put(levels("a", Area.values()[i], 20, 5));
        }
        return plan;
    }

    @Test
    void aSchoolWithLevelsInSomeAreasIsToBeClarified() {
        CheckRig rig = CheckRig.on(counted(2), "levels_missing");
        assertThat(rig.sentence()).contains("Schule a").contains("nur in 2 von 6 Bereichen");
        assertThat(rig.place()).isEqualTo("level_count:a.3.a1");
        CheckRig.on(counted(6), "levels_missing").saysNothing();
        CheckRig.on(school(), "levels_missing").saysNothing();
    }

    @Test
    void aCountWithALevelLeftOutIsNotComplete() {
        PlanBuilder plan = counted(6).put(levels("a", Area.TEACHING, 20, null));
        CheckRig rig = CheckRig.on(plan, "levels_missing");
        assertThat(rig.sentence()).contains("nur in 5 von 6 Bereichen");
        assertThat(rig.place()).isEqualTo("level_count:a.3.a2");
    }

    @Test
    void levelsOtherThanTheTeachersAreToBeClarified() {
        CheckRig.on(counted(6), "levels_differ").saysNothing();
        PlanBuilder plan = counted(6).put(levels("a", Area.TEACHING, 20, 9));
        CheckRig rig = CheckRig.on(plan, "levels_differ");
        assertThat(rig.place()).isEqualTo("level_count:a.3.a1");
        assertThat(rig.sentence()).contains("29").contains("25");
    }

    @Test
    void anOfferOfAProviderWithoutAPriceIsAHint() {
        PlanBuilder plan = school().put(offer("free")).put(courses("one", "free", "2027-H1", 3));
        assertThat(CheckRig.on(plan, "offer_without_price").place()).isEqualTo("training_offer:free.item");
        CheckRig.on(plan.put(offer("free", with("trainer", Trainer.LAND))), "offer_without_price")
                .saysNothing();
    }

    @Test
    void anOfferThatNobodyHoldsNeedsNoPrice() {
        CheckRig.on(school().put(offer("free")), "offer_without_price").saysNothing();
    }

    @Test
    void aCourseIsPaidEveryTime() {
        Plan repaired = CheckRig.on(school().item("course", euros(900)), "offer_not_yearly")
                .repaired();
        assertThat(repaired.items().get(Details.item("course")).recurrence()).isEqualTo(Recurrence.YEARLY);
    }

    @Test
    void moreTakenSeatsThanThereAreBecomeMoreCourses() {
        PlanBuilder plan = school().put(courses("one", "tablets", "2027-H1", 2)).put(seats("one", "a", 21));
        CheckRig rig = CheckRig.on(plan, "session_overfull");
        assertThat(rig.sentence()).contains("21 Plätze belegt, es gibt 20");
        assertThat(rig.repaired().trainingSessions().rows())
                .singleElement()
                .satisfies(session -> assertThat(session.courses()).isEqualTo(3));
        CheckRig.on(plan.put(seats("one", "a", 20)), "session_overfull").saysNothing();
    }

    @Test
    void aSessionOutsideOfThePlanMovesIntoIt() {
        assertThat(movedFrom("2026-H2")).isEqualTo("2027-H1");
        assertThat(movedFrom("2031-H1")).isEqualTo("2030-H2");
        CheckRig.on(school().put(courses("one", "tablets", "2030-H2", 1)), "session_outside")
                .saysNothing();
    }

    private static String movedFrom(String halfYear) {
        TrainingSession moved = CheckRig.on(school().put(courses("one", "tablets", halfYear, 1)), "session_outside")
                .repaired()
                .trainingSessions()
                .rows()
                .getFirst();
        return moved.halfYear().toString();
    }

    @Test
    void moreCoursesThanAHalfYearCanHoldAreToBeClarified() {
        PlanBuilder plan = school().put(offer("tablets", pricedBy("course"), with("maximum", 2)))
                .put(courses("one", "tablets", "2027-H1", 2))
                .put(courses("other", "tablets", "2027-H1", 1));
        assertThat(CheckRig.on(plan, "courses_too_many").place()).isEqualTo("training_offer:tablets.maximum");
        CheckRig.on(plan.put(courses("other", "tablets", "2027-H2", 1)), "courses_too_many")
                .saysNothing();
    }

    @Test
    void aRolloutBeforeAllAreTrainedIsAHint() {
        PlanBuilder plan = school().put(courses("one", "tablets", "2027-H2", 2)).put(seats("one", "a", 15));
        assertThat(CheckRig.on(plan, "rollout_untrained").sentence()).contains("10 von 25 Lehrkräften");
        CheckRig.on(plan.put(courses("one", "tablets", "2028-H1", 3)).put(seats("one", "a", 25)), "rollout_untrained")
                .saysNothing();
    }

    @Test
    void theCoursesThatAreMissingBeforeARolloutAreAddedInTime() {
        PlanBuilder plan = school().put(courses("one", "tablets", "2027-H1", 1)).put(seats("one", "a", 10));
        CheckRig rig = CheckRig.on(plan, "rollout_untrained");
        assertThat(rig.texts(Locale.GERMANY)
                        .say(rig.finding().orElseThrow().repairName().orElseThrow()))
                .isEqualTo("2 Kurse ergänzen");
        assertThat(rig.repaired().trainingSessions().rows())
                .filteredOn(session -> !session.id().key().equals("one"))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.courses()).isEqualTo(2);
                    assertThat(session.halfYear()).isEqualTo(HalfYear.firstOf(2028));
                });
    }

    @Test
    void coursesThatAHalfYearCannotHoldComeBeforeIt() {
        PlanBuilder plan = school().put(offer("tablets", pricedBy("course"), forRollout(), with("maximum", 1)))
                .put(courses("one", "tablets", "2030-H2", 1));
        assertThat(CheckRig.on(plan, "rollout_untrained")
                        .repaired()
                        .trainingSessions()
                        .rows())
                .filteredOn(session -> !session.id().key().equals("one"))
                .extracting(session -> session.halfYear().toString())
                .containsExactlyInAnyOrder("2028-H1", "2027-H2", "2027-H1");
    }

    @Test
    void whereThereIsNoRoomForAllNothingIsRepaired() {
        PlanBuilder plan = school().put(
                        offer("tablets", forRollout(), with("maximum", 1), with("first", HalfYear.lastOf(2027))))
                .put(courses("one", "tablets", "2030-H2", 1));
        assertThat(CheckRig.on(plan, "rollout_untrained")
                        .finding()
                        .orElseThrow()
                        .repair())
                .isEmpty();
    }

    @Test
    void trainingAfterTheRolloutHasBegunComesTooLate() {
        PlanBuilder plan = school().put(courses("one", "tablets", "2028-H2", 3)).put(seats("one", "a", 25));
        assertThat(CheckRig.on(plan, "rollout_untrained").sentence()).contains("25 von 25 Lehrkräften");
    }

    @Test
    void withoutACalendarNobodyIsRemindedOfRollouts() {
        CheckRig.on(school(), "rollout_untrained").saysNothing();
    }

    @Test
    void aSchoolWithoutMediaOfficersIsAHintOnceOthersHaveThem() {
        PlanBuilder two = school().school("b", GYMNASIUM, pupils(100));
        CheckRig.on(two, "officer_missing").saysNothing();
        two.put(released("officer", "b", "2", ReleasePayer.LAND, null));
        CheckRig rig = CheckRig.on(two, "officer_missing");
        assertThat(rig.sentence()).contains("Schule a");
        assertThat(rig.place()).isEqualTo("media_officer:a");
        assertThat(Names.of(rig.plan(), MediaOfficer.idOf(Details.school("a")))).isEqualTo("Schule a");
    }
}
