package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medienplan.check.Case;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.message.Message;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

class FindingLinesTest {

    private static Finding finding(String check, Integer... schools) {
        return new Finding(
                check,
                Severity.HINT,
                List.of(schools).stream().map(FindingLinesTest::at).toList());
    }

    private static Case at(int school) {
        RecordId id = new RecordId(RecordType.SCHOOL, Integer.toString(school));
        return new Case(FieldRef.whole(id), Message.of("check.gone", id), null);
    }

    private static Findings findings(Finding... some) {
        return new Findings(List.of(some));
    }

    @Test
    void aFindingOfSeveralCasesUnfoldsAndFolds() {
        Finding several = finding("rooms", 1, 2, 3);
        FindingLines lines = new FindingLines();
        lines.show(findings(several, finding("line", 4)));
        assertThat(lines.lines()).hasSize(2);

        lines.toggle(several);
        assertThat(lines.lines()).hasSize(5);
        assertThat(lines.isUnfolded(several)).isTrue();

        lines.toggle(several);
        assertThat(lines.lines()).hasSize(2);
    }

    @Test
    void whatIsUnfoldedStaysSoWhenThePlanChanges() {
        FindingLines lines = new FindingLines();
        lines.show(findings(finding("rooms", 1, 2, 3)));
        lines.toggle(finding("rooms", 1, 2, 3));
        lines.show(findings(finding("rooms", 1, 3)));
        assertThat(lines.lines()).hasSize(3);

        lines.show(findings(finding("rooms", 3)));
        assertThat(lines.lines()).hasSize(1);
    }

    @Test
    void aWalkVisitsEveryCaseAndBeginsAnewAfterTheLast() {
        FindingWalk walk = new FindingWalk();
        assertThat(walk.move(1)).isEmpty();

        walk.show(findings(finding("rooms", 1, 2), finding("line", 3)));
        assertThat(IntStream.range(0, 4)
                        .mapToObj(step -> walk.move(1).orElseThrow().number()))
                .containsExactly(1, 2, 3, 1);
        assertThat(walk.move(-1).orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void aWalkGoesOnWithTheNextCaseWhenOneIsSettled() {
        FindingWalk walk = new FindingWalk();
        walk.show(findings(finding("rooms", 1, 2, 3)));
        walk.move(1);
        walk.move(1);
        walk.show(findings(finding("rooms", 1, 3)));
        assertThat(walk.move(1).orElseThrow().line().place())
                .isEqualTo(FieldRef.whole(new RecordId(RecordType.SCHOOL, "3")));
    }

    @Test
    void aWalkStaysWhereItIsWhenOtherCasesComeAndGo() {
        FindingWalk walk = new FindingWalk();
        walk.show(findings(finding("rooms", 1, 2, 3)));
        walk.move(1);
        walk.move(1);
        walk.show(findings(finding("line", 9), finding("rooms", 2, 3)));
        assertThat(walk.move(1).orElseThrow().number()).isEqualTo(3);
    }
}
