package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.closing;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.followedBy;
import static org.medienplan.testing.Details.onlyFor;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.pupilsInGrade;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.Site;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.PlanBuilder;

class SchoolChecksTest {

    private static final RecordId SITE = new RecordId(RecordType.SITE, "hof");

    private static PlanBuilder oneSchool() {
        return plan(2027, 5, 5).school("a", GYMNASIUM, pupils(800));
    }

    private static PlanBuilder onSite(Integer down, Integer up) {
        return oneSchool().site("hof", Map.of("a", 1)).put(new Site(SITE, "Hof", null, null, null, down, up));
    }

    @Test
    void aSchoolWithoutPupilsBlocks() {
        CheckRig rig = CheckRig.on(oneSchool().school("b", GYMNASIUM), "pupils_missing");
        assertThat(rig.place()).isEqualTo("pupils/2027/school:b");
        assertThat(rig.finding().orElseThrow().severity()).isEqualTo(Severity.BLOCKS);
    }

    @Test
    void demandThatRestsOnSomethingUnknownIsNamed() {
        PlanBuilder builder = oneSchool().item("desk").rule("desk", each(Driver.WORKPLACES));
        CheckRig rig = CheckRig.on(builder, "demand_unknown");
        assertThat(rig.sentence()).contains("Schule a: Bedarf an 1 Artikel", "Verwaltungsarbeitsplätze");
        assertThat(rig.place()).isEqualTo("workplaces/2027/school:a");
    }

    @Test
    void gradesThatDoNotAddUpAreRepairedByTheirSum() {
        PlanBuilder builder =
                plan(2027, 5, 5).school("a", GYMNASIUM, pupils(800), pupilsInGrade(5, 90), pupilsInGrade(6, 80));
        CheckRig rig = CheckRig.on(builder, "grade_sum");
        assertThat(rig.sentence()).contains("170 statt 800");
        assertThat(rig.repaired().driverEntries().rows())
                .filteredOn(entry -> entry.grade() == null)
                .extracting(DriverEntry::value)
                .containsExactly(170);
    }

    @Test
    void aGradeThatTheSchoolTypeDoesNotHaveIsNamed() {
        PlanBuilder builder = plan(2027, 5, 5).school("a", GRUNDSCHULE, pupilsInGrade(3, 50), pupilsInGrade(7, 4));
        assertThat(CheckRig.on(builder, "grade_outside").sentence())
                .contains("4 Schülerinnen", "Jahrgang 7", "1 bis 4");
    }

    @Test
    void aJumpOfPupilsIsAHintASmallChangeIsNot() {
        assertThat(CheckRig.on(
                                oneSchool().school("b", GYMNASIUM, pupils(100), fact(Driver.PUPILS, 130, 2025)),
                                "pupil_jump")
                        .sentence())
                .contains("von 100 auf 130");
        CheckRig.on(oneSchool().school("b", GYMNASIUM, pupils(800), fact(Driver.PUPILS, 830, 2025)), "pupil_jump")
                .saysNothing();
    }

    @Test
    void pupilsCountedLongAgoAreAHint() {
        PlanBuilder builder = plan(2029, 5, 5).school("a", GYMNASIUM, pupils(800));
        assertThat(CheckRig.on(builder, "pupils_old").sentence()).contains("2024");
    }

    @Test
    void aSchoolWithoutASiteIsToBeClarifiedItsRoomsThen() {
        assertThat(CheckRig.on(oneSchool(), "site_missing").place()).isEqualTo("school:a");
        CheckRig.on(oneSchool(), "rooms_missing").saysNothing();
        CheckRig.on(onSite(null, null), "site_missing").saysNothing();
        assertThat(CheckRig.on(onSite(null, null), "rooms_missing").place()).isEqualTo("school:a");
    }

    @Test
    void fewerClassroomsThanClassesAreCounted() {
        PlanBuilder builder = plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.CLASSES, 31))
                .site("hof", Map.of("a", 1))
                .rooms("hof", "a", RoomType.CLASSROOM, 19);
        assertThat(CheckRig.on(builder, "rooms_few").sentence()).isEqualTo("Schule a: 19 Klassenräume für 31 Klassen.");
    }

    @Test
    void aSiteWithoutBandwidthLeadsToItsField() {
        assertThat(CheckRig.on(onSite(null, null), "line_missing").place()).isEqualTo("site:hof.bandwidth_down");
        CheckRig.on(onSite(100, null), "line_missing").saysNothing();
    }

    @Test
    void aLineIsMeasuredByTheTeachingRoomsUpToWhatIsEnough() {
        PlanBuilder slow = onSite(250, 50).rooms("hof", "a", RoomType.CLASSROOM, 12);
        assertThat(CheckRig.on(slow, "line_slow").sentence()).contains("250 Mbit/s für 12 Unterrichtsräume", "360");
        CheckRig.on(onSite(1000, 50).rooms("hof", "a", RoomType.CLASSROOM, 90), "line_slow")
                .saysNothing();
    }

    @Test
    void anUploadOfLessThanATenthIsAHint() {
        assertThat(CheckRig.on(onSite(500, 40), "upload_slow").sentence()).contains("40 Mbit/s", "500");
        CheckRig.on(onSite(500, 50), "upload_slow").saysNothing();
    }

    @Test
    void aBuildingWithoutACablingStateIsNamedWithItsSite() {
        assertThat(CheckRig.on(onSite(100, 50), "cabling_missing").sentence()).startsWith("Hof, hof");
    }

    @Test
    void aSchoolNumberThatTwoSchoolsHaveBlocks() {
        PlanBuilder builder = oneSchool().school("b", GYMNASIUM, with("number", "a"), pupils(100));
        CheckRig rig = CheckRig.on(builder, "number_twice");
        assertThat(rig.sentence()).isEqualTo("Die Schulnummer a haben Schule a und Schule b.");
        assertThat(rig.place()).isEqualTo("school:b.number");
    }

    @Test
    void aPlanWithoutAStandardTakesTheOnlyOne() {
        PlanBuilder builder = oneSchool().put(new PlanHeader(PlanHeader.ID, "Test", "NW", 2027, 5, 5, null, null));
        CheckRig rig = CheckRig.on(builder, "standard_missing");
        assertThat(rig.repaired().header().standard()).isEqualTo(PlanBuilder.STANDARD);
    }

    @Test
    void aStandardThatSaysNothingForAKindOfSchoolIsNamed() {
        PlanBuilder builder =
                oneSchool().item("tablet").rule("tablet", each(Driver.PUPILS), onlyFor(SchoolCategory.PRIMARY));
        assertThat(CheckRig.on(builder, "rules_missing").sentence()).contains("Weiterführende Schulen");
    }

    @Test
    void stockOfAClosingSchoolNeedsASuccessor() {
        PlanBuilder builder = oneSchool()
                .item("board")
                .school("b", GYMNASIUM, pupils(100), closing(2028, 1))
                .holding("b", "board", 7, acquired(2024));
        assertThat(CheckRig.on(builder, "stock_without_heir").place()).isEqualTo("school:b.successor");
        builder.school("b", GYMNASIUM, pupils(100), closing(2028, 1), followedBy("a"));
        CheckRig.on(builder, "stock_without_heir").saysNothing();
    }
}
