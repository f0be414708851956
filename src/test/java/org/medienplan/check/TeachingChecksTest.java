package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Lessons.capability;
import static org.medienplan.testing.Lessons.competence;
import static org.medienplan.testing.Lessons.periods;
import static org.medienplan.testing.Lessons.project;
import static org.medienplan.testing.Lessons.serves;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.plan.pedagogy.Audience;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.plan.pedagogy.SocialForm;
import org.medienplan.plan.school.Site;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

/// What is said about lessons.
class TeachingChecksTest {

    private static PlanBuilder school() {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(280), fact(Driver.CLASSES, 10))
                .item("tablet")
                .put(periods(25))
                .put(capability("device", CountedBy.TEAM))
                .put(serves("device", "tablet", 1));
    }

    private static PlanBuilder frame(PlanBuilder plan, String key, int rank) {
        RecordId frame = new RecordId(RecordType.FRAMEWORK, key);
        return plan.put(new Framework(frame, "Rahmen " + key, Audience.PUPILS, null, rank, null, null))
                .put(new Competence(competence(key + "-1"), frame, "1", "Bereich " + key, null))
                .put(new Competence(competence(key + "-1.1"), frame, "1.1", "Teil", competence(key + "-1")));
    }

    @Test
    void aProjectThatASchoolHasTwiceIsNamedAndTheSecondOneDeleted() {
        CheckRig rig = CheckRig.on(
                school().put(project("p", "a", 4, "2", "device", with("title", "Film")))
                        .put(project("q", "a", 4, "2", "device", with("title", "Film"))),
                "project_twice");

        assertThat(rig.sentence()).contains("„Film“", "zweimal");
        assertThat(rig.repaired().teachingProjects().size()).isEqualTo(1);
    }

    @Test
    void gradesThatTheSchoolDoesNotHaveAreNamedAndLimited() {
        CheckRig rig =
                CheckRig.on(school().put(project("p", "a", 4, "2", "device", with("grade_from", 3))), "project_grades");

        assertThat(rig.sentence()).contains("Jahrgänge 3 bis 6", "5 bis 13");
        assertThat(rig.place()).isEqualTo("teaching_project:p.grade_from");
        assertThat(rig.repaired().teachingProjects().rows().getFirst().gradeFrom())
                .isEqualTo(5);
    }

    @Test
    void moreClassesThanTheSchoolHasAreNamedAndTakenBack() {
        CheckRig rig = CheckRig.on(school().put(project("p", "a", 40, "2", "device")), "project_classes");

        assertThat(rig.sentence()).contains("40 Klassen", "hat 10");
        assertThat(rig.repaired().teachingProjects().rows().getFirst().groups()).isEqualTo(10);
    }

    @Test
    void unlikelyHoursAreNamed() {
        CheckRig rig = CheckRig.on(school().put(project("p", "a", 4, "12", "device")), "project_hours");

        assertThat(rig.sentence()).contains("12 Wochenstunden", "10");
        CheckRig.on(school().put(project("p", "a", 4, "10", "device")), "project_hours")
                .saysNothing();
    }

    @Test
    void aProjectWithoutClassesOrHoursNeedsNothing() {
        assertThat(CheckRig.on(school().put(project("p", "a", 0, "2", "device")), "project_without_effect")
                        .place())
                .endsWith(".groups");
        assertThat(CheckRig.on(school().put(project("p", "a", 4, "0", "device")), "project_without_effect")
                        .place())
                .endsWith(".hours");
    }

    @Test
    void aProjectThatNamesNothingIsNamed() {
        PlanBuilder plan = school().put(project("p", "a", 4, "2", "device", with("capabilities", Set.of())));

        assertThat(CheckRig.on(plan, "project_without_competence").place()).endsWith(".competences");
        assertThat(CheckRig.on(plan, "project_without_capability").place()).endsWith(".capabilities");
    }

    @Test
    void competencesOfAnotherFrameThanTheSchoolsAreNamed() {
        PlanBuilder plan = frame(frame(school(), "own", 1), "other", 2)
                .put(project("p", "a", 4, "2", "device", with("competences", Set.of(competence("other-1.1")))));
        assertThat(CheckRig.on(plan, "competence_other_frame").sentence()).contains("Rahmen own");

        plan.put(project("p", "a", 4, "2", "device", with("competences", Set.of(competence("own-1.1")))));
        CheckRig.on(plan, "competence_other_frame").saysNothing();
    }

    @Test
    void anAreaWithoutProjectInASpanOfGradesIsNamed() {
        PlanBuilder plan = frame(school(), "own", 1)
                .put(project("p", "a", 4, "2", "device", with("competences", Set.of(competence("own-1.1")))));

        assertThat(CheckRig.on(plan, "area_without_project").sentence()).contains("1 Bereich own", "7 bis 8");
    }

    @Test
    void aCapabilityThatNoItemServesIsNamed() {
        PlanBuilder plan = school().put(capability("quiet", CountedBy.CLASS)).put(project("p", "a", 4, "2", "quiet"));

        assertThat(CheckRig.on(plan, "capability_unserved").sentence()).contains("quiet", "1 Vorhaben braucht");
    }

    @Test
    void aNeedWithoutStockOrPlanIsNamed() {
        PlanBuilder plan = school().put(project("p", "a", 4, "2", "device"))
                .deviation("a", "tablet", DeviationMode.REPLACE, 0, with("reason", "x"));

        assertThat(CheckRig.on(plan, "capability_open").sentence()).contains("14-mal", "device");
        CheckRig.on(school().put(project("p", "a", 4, "2", "device")), "capability_open")
                .saysNothing();
    }

    @Test
    void equipmentThatNoLessonAsksForIsAHint() {
        PlanBuilder plan = school().item("camera")
                .put(capability("show", CountedBy.CLASS))
                .put(serves("show", "camera", 1))
                .rule("camera", each(Driver.CLASSES))
                .put(project("p", "a", 4, "2", "device"));

        assertThat(CheckRig.on(plan, "equipment_unasked").sentence())
                .contains("1 Artikel wird beschafft", "10 × camera");
    }

    @Test
    void aLineThatIsNarrowerThanThePeakOfLessonsIsNamed() {
        RecordId site = new RecordId(RecordType.SITE, "hof");
        PlanBuilder plan = school().site("hof", Map.of("a", 1))
                .put(new Site(site, "Hof", null, null, null, 50, 50))
                .put(new Capability(capability("video"), "video", CountedBy.PUPIL, null, 2500, null))
                .put(project("p", "a", 4, "2", "video", with("social_form", SocialForm.SINGLE)));
        CheckRig rig = CheckRig.on(plan, "line_under_lessons");

        assertThat(rig.sentence()).contains("70 Mbit/s", "50");
        assertThat(rig.place()).isEqualTo("site:hof.bandwidth_down");
    }

    @Test
    void missingPeriodsBlockAndAreAssumed() {
        PlanBuilder plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(280), fact(Driver.CLASSES, 10))
                .put(capability("device", CountedBy.TEAM))
                .put(project("p", "a", 4, "2", "device"));
        CheckRig rig = CheckRig.on(plan, "periods_missing");

        assertThat(rig.finding().orElseThrow().severity()).isEqualTo(Severity.BLOCKS);
        assertThat(rig.repaired().timetables().rows().getFirst().usablePeriods())
                .isEqualTo(25);
    }
}
