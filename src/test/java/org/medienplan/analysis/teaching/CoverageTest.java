package org.medienplan.analysis.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Lessons.competence;
import static org.medienplan.testing.Lessons.project;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Audience;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;

/// Which competences projects serve.
class CoverageTest {

    private static final RecordId FRAME = new RecordId(RecordType.FRAMEWORK, "f");

    private static PlanBuilder plan() {
        return PlanBuilder.plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(280))
                .put(new Framework(FRAME, "Rahmen", Audience.PUPILS, null, 1, null, null))
                .put(new Competence(competence("10"), FRAME, "10", "Zehnter Bereich", null))
                .put(new Competence(competence("2"), FRAME, "2", "Zweiter Bereich", null))
                .put(new Competence(competence("2.10"), FRAME, "2.10", "später", competence("2")))
                .put(new Competence(competence("2.9"), FRAME, "2.9", "früher", competence("2")));
    }

    private static Coverage coverage(PlanBuilder builder) {
        Plan plan = builder.build();
        return Coverage.of(plan, plan.schools().get(Details.school("a")));
    }

    @Test
    void areasAndCompetencesStandInTheOrderOfTheirNumbers() {
        assertThat(coverage(plan()).rows())
                .extracting(row -> row.competence().number())
                .containsExactly("2", "2.9", "2.10", "10");
    }

    @Test
    void anAreaCountsAProjectOnceHoweverManyOfItsCompetencesItServes() {
        Coverage coverage = coverage(plan().put(project(
                "p", "a", 1, "1", "c", with("competences", Set.of(competence("2.9"), competence("2.10"))))));

        assertThat(coverage.grades()).startsWith(5, 6, 7).endsWith(13);
        assertThat(coverage.rows().getFirst().projects()).startsWith(1, 1, 0);
        assertThat(coverage.covered()).isEqualTo(2);
        assertThat(coverage.cells()).isEqualTo(18);
    }

    @Test
    void aSchoolOfItsOwnFrameIsMeasuredByIt() {
        RecordId own = new RecordId(RecordType.FRAMEWORK, "own");
        PlanBuilder plan = plan().put(new Framework(own, "Eigener", Audience.PUPILS, null, 9, null, null))
                .put(new Competence(competence("o"), own, "1", "Eigen", null))
                .school("a", GYMNASIUM, pupils(280), with("framework", own));

        assertThat(coverage(plan).rows())
                .extracting(row -> row.competence().title())
                .isEqualTo(List.of("Eigen"));
    }
}
