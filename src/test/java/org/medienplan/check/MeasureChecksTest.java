package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.closing;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.grades;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.BuildingProject;
import org.medienplan.plan.school.BuildingProjectKind;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.PlanBuilder;

class MeasureChecksTest {

    private static final RecordId CABLING = new RecordId(RecordType.BUNDLE, "cabling");

    private static PlanBuilder boards() {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.CLASSROOMS, 30))
                .school("b", GYMNASIUM, pupils(400), fact(Driver.CLASSROOMS, 10))
                .item("board", euros(4_000))
                .rule("board", each(Driver.CLASSROOMS));
    }

    private static PlanBuilder withCabling() {
        return boards().bundle("cabling", with("group", BundleGroup.CABLING))
                .bundle("bundle", with("after", Set.of(CABLING)))
                .item("socket", inBundle("cabling"), euros(900))
                .rule("socket", each(Driver.CLASSROOMS));
    }

    private static Values cabling() {
        return with("bundle", CABLING);
    }

    private static HalfYear half(int year, int half) {
        return new HalfYear(year, half);
    }

    @Test
    void aMeasureBeforeItsPreconditionBlocksAndMovesBehindItsBegin() {
        PlanBuilder builder = withCabling()
                .measure(2027, 2028, with("name", "Tafeln"), at("a"))
                .measure(2029, 2029, cabling(), with("name", "Kabel"), at("a", "b"));
        CheckRig rig = CheckRig.on(builder, "order_wrong");
        assertThat(rig.sentence())
                .isEqualTo("Tafeln beginnt im 1. Halbjahr 2027, Kabel erst im 1. Halbjahr 2029,"
                        + " an 1 Stelle in falscher Reihenfolge.");
        Measure moved = rig.repaired().measures().rows().getFirst();
        assertThat(moved.start()).isEqualTo(half(2029, 1));
        assertThat(moved.end()).isEqualTo(half(2030, 2));
    }

    @Test
    void aMeasureAtAnotherSchoolIsNoPrecondition() {
        PlanBuilder builder = withCabling().measure(2027, 2027, at("a")).measure(2029, 2029, cabling(), at("b"));
        CheckRig.on(builder, "order_wrong").saysNothing();
    }

    @Test
    void nobodyWaitsForTheReplacementOfWhatIsThere() {
        PlanBuilder builder = withCabling()
                .holding("a", "socket", 30, acquired(2025))
                .measure(2027, 2027, at("a"))
                .measure(2030, 2030, cabling(), at("a"));
        CheckRig.on(builder, "order_wrong").saysNothing();
    }

    @Test
    void cablingShortlyBeforeBuildingWorkMovesBehindIt() {
        PlanBuilder builder = withCabling()
                .site("hof", Map.of("a", 1))
                .measure(2027, 2027, cabling(), with("name", "Kabel"), at("a"))
                .put(project(2029));
        CheckRig rig = CheckRig.on(builder, "cabling_before_work");
        assertThat(rig.sentence()).contains("Schule a: Verkabelung 2027 für 27.000,00 €", "Sanierung", "2029");
        assertThat(rig.repaired().measures().rows().getFirst().start()).isEqualTo(half(2030, 1));
    }

    @Test
    void cablingLongBeforeBuildingWorkIsInOrder() {
        PlanBuilder builder = withCabling()
                .site("hof", Map.of("a", 1))
                .measure(2027, 2027, cabling(), at("a"))
                .put(project(2030));
        CheckRig.on(builder, "cabling_before_work").saysNothing();
    }

    private static BuildingProject project(int year) {
        return new BuildingProject(
                new RecordId(RecordType.BUILDING_PROJECT, "project"),
                new RecordId(RecordType.SITE, "hof"),
                null,
                BuildingProjectKind.RENOVATION,
                "Sanierung",
                half(year, 1),
                half(year, 2),
                null);
    }

    @Test
    void measuresThatOverlapBlockUnlessTheirGradesDiffer() {
        PlanBuilder builder = boards().measure(2027, 2028, with("name", "Erste"), at("a"))
                .measure(2028, 2029, with("name", "Zweite"), at("a", "b"));
        CheckRig rig = CheckRig.on(builder, "measure_overlap");
        assertThat(rig.sentence()).startsWith("Zweite beginnt im 1. Halbjahr 2028, Erste läuft");
        assertThat(rig.repaired().measures().rows())
                .extracting(Measure::start)
                .containsExactly(half(2027, 1), half(2029, 1));
        CheckRig.on(
                        boards().measure(2027, 2028, at("a"), grades(5, 7)).measure(2028, 2029, at("a"), grades(8, 9)),
                        "measure_overlap")
                .saysNothing();
        CheckRig.on(boards().measure(2027, 2028, at("a")).measure(2028, 2029, at("b")), "measure_overlap")
                .saysNothing();
    }

    @Test
    void aMeasureOutsideThePlannedYearsIsCutToThem() {
        CheckRig rig = CheckRig.on(boards().measure(2026, 2033), "measure_outside");
        Measure cut = rig.repaired().measures().rows().getFirst();
        assertThat(cut.start()).isEqualTo(half(2027, 1));
        assertThat(cut.end()).isEqualTo(half(2031, 2));
    }

    @Test
    void aSchoolThatIsClosedByThenIsTakenOutOfTheMeasure() {
        PlanBuilder builder =
                boards().school("c", GYMNASIUM, pupils(100), closing(2028, 1)).measure(2029, 2029, at("a", "c"));
        CheckRig rig = CheckRig.on(builder, "measure_after_closing");
        assertThat(rig.sentence()).contains("Schule c");
        assertThat(rig.repaired().measures().rows().getFirst().holders()).hasSize(1);
    }

    @Test
    void aMeasureThatBuysNothingIsDeleted() {
        PlanBuilder builder = boards().holding("a", "board", 30, acquired(2026)).measure(2027, 2028, at("a"));
        assertThat(CheckRig.on(builder, "measure_without_effect")
                        .repaired()
                        .measures()
                        .rows())
                .isEmpty();
        CheckRig.on(boards().measure(2027, 2028, at("a")), "measure_without_effect")
                .saysNothing();
    }

    @Test
    void aGapThatNoMeasureClosesIsToBeClarified() {
        PlanBuilder builder = plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.CLASSROOMS, 30), fact(Driver.CLASSROOMS, 34, 2030))
                .school("b", GYMNASIUM, pupils(400), fact(Driver.CLASSROOMS, 10))
                .item("board", euros(4_000))
                .rule("board", each(Driver.CLASSROOMS))
                .measure(2027, 2028, at("a", "b"));
        CheckRig rig = CheckRig.on(builder, "gap_open");
        assertThat(rig.sentence()).isEqualTo("Schule a: 4 Geräte fehlen auch Ende 2031 noch, am meisten board.");
        assertThat(rig.place()).isEqualTo("gap/2031/school:a/item:board");
    }

    @Test
    void aBundleWithGapsAndWithoutMeasuresGetsOneOverThePlannedYears() {
        CheckRig rig = CheckRig.on(boards(), "measure_missing");
        assertThat(rig.sentence()).contains("bundle", "an 2 Stellen", "2027");
        Measure measure = rig.repaired().measures().rows().getFirst();
        assertThat(measure.start()).isEqualTo(half(2027, 1));
        assertThat(measure.end()).isEqualTo(half(2031, 2));
        assertThat(measure.holders()).isEmpty();
    }
}
