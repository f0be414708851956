package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.RoomType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class SchoolListTest {

    private final Plan plan = plan(2027, 3, 0)
            .school("b", GRUNDSCHULE, pupils(200))
            .school("a", GYMNASIUM, pupils(600), fact(Driver.TEACHERS, 50, 2027))
            .school("c", GRUNDSCHULE)
            .site("site", Map.of("a", 1))
            .rooms("site", "a", RoomType.CLASSROOM, 24)
            .assumption(Driver.CLASSES, oneFor(25, Driver.PUPILS))
            .build();

    @Test
    void generalSecondarySchoolsComeFirstAndPrimarySchoolsLast() {
        assertThat(rows(plan)).extracting(SchoolRow::name).containsExactly("Schule a", "Schule b", "Schule c");
    }

    @Test
    void numbersOfTheFirstYearAreListed() {
        SchoolRow school = rows(plan).getFirst();

        assertThat(school.pupils().value()).hasValue(600);
        assertThat(school.classes().value()).hasValue(24);
        assertThat(school.classrooms().value()).hasValue(24);
    }

    @Test
    void whatNobodyKnowsIsNotZero() {
        SchoolRow school = rows(plan).getLast();

        assertThat(school.pupils().isKnown()).isFalse();
        assertThat(school.classes().isKnown()).isFalse();
        assertThat(school.isComplete()).isFalse();
    }

    @Test
    void whatIsDerivedByAnAssumptionIsAssumed() {
        Plan assumed = withOrigins(OriginKind.ASSUMED);

        assertThat(rows(assumed).getFirst().classes().origin()).isEqualTo(OriginMark.Origin.ASSUMED);
        assertThat(rows(assumed).getFirst().teachers().origin()).isEqualTo(OriginMark.Origin.ENTERED);
    }

    @Test
    void whatIsDerivedByAPublishedRuleIsComputed() {
        assertThat(rows(withOrigins(OriginKind.PUBLISHED)).getFirst().classes().origin())
                .isEqualTo(OriginMark.Origin.COMPUTED);
    }

    @Test
    void aRecordedNumberKeepsItsOriginAndSaysSinceWhenItHolds() {
        Identified entry = plan.driverEntries().rows().stream()
                .filter(one -> one.driver() == Driver.PUPILS && one.value() == 600)
                .findFirst()
                .orElseThrow();
        Plan published = plan.with(
                new Origin(Origin.idOf(entry.id(), null), entry.id(), null, OriginKind.PUBLISHED, "Schulliste", null));
        Marked pupils = rows(published).getFirst().pupils();

        assertThat(pupils.origin()).isEqualTo(OriginMark.Origin.PUBLISHED);
        assertThat(pupils.explanation()).contains("Schulliste", "gilt der letzte Wert von 2024");
    }

    private Plan withOrigins(OriginKind kind) {
        Plan changed = plan;
        for (var rule : plan.driverRules().rows()) {
            changed = changed.with(new Origin(Origin.idOf(rule.id(), null), rule.id(), null, kind, "Quelle", null));
        }
        return changed;
    }

    private static List<SchoolRow> rows(Plan plan) {
        Snapshot snapshot = Snapshots.of(plan);
        return SchoolList.of(snapshot, Snapshots.texts(snapshot));
    }
}
