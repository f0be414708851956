package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.AUTHORITY;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.change.Change;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.board.BoardModel;
import org.medienplan.ui.component.board.BoardModel.Strip;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class BoardContentTest {

    private static final RecordId CABLING = new RecordId(RecordType.BUNDLE, "cabling");
    private static final RecordId WLAN = new RecordId(RecordType.BUNDLE, "wlan");

    private final Snapshot snapshot = Snapshots.of(plan(2027, 5, 5)
            .bundle("cabling", with("rank", 1), with("name", "Verkabelung"))
            .bundle("wlan", with("rank", 2), with("name", "WLAN"), with("after", Set.of(CABLING)))
            .school("a", GYMNASIUM, pupils(100))
            .school("b", GRUNDSCHULE, pupils(200))
            .item("cable", euros(1000), life(20), inBundle("cabling"))
            .item("point", euros(500), life(7), inBundle("wlan"))
            .rule("cable", each(Driver.PUPILS))
            .rule("point", each(Driver.PUPILS))
            .measure(2029, 2029, at("a"), with("bundle", CABLING), with("name", "Verkabelung Gymnasium"))
            .measure(2028, 2028, at("b"), with("bundle", CABLING), with("name", "Verkabelung Grundschule"))
            .measure(2027, 2028, at("a"), with("bundle", WLAN), with("name", "WLAN Gymnasium"))
            .put(ceiling(2028, 190_000))
            .put(ceiling(2029, 110_000)));

    private final Texts texts = Snapshots.texts(snapshot);
    private final BoardContent content = new BoardBuilder(snapshot, texts).content(Optional.empty());

    @Test
    void theYearsAreMeasuredByWhatHasCeilings() {
        assertThat(content.options().scope())
                .isEqualTo(new CeilingScope(Optional.of(AUTHORITY), Optional.of(Accounting.CAPITAL)));
        assertThat(content.model().columns())
                .extracting(BoardModel.Column::words)
                .startsWith("kein Eckwert", "10 über Eckwert", "10 frei");
    }

    @Test
    void barsShareOneScaleAndReachTheirMark() {
        BoardModel.Column year = content.model().columns().get(2);
        assertThat(year.fill()).isEqualTo(0.5);
        assertThat(year.mark()).isEqualTo(0.55);
    }

    @Test
    void namesLeaveOutWhatTheRowSays() {
        assertThat(content.model().rows().getFirst().strips())
                .extracting(Strip::name)
                .containsExactlyInAnyOrder("Gymnasium", "Grundschule");
    }

    @Test
    void measuresAreGroupedBySchoolType() {
        BoardOptions grouped = new BoardOptions(content.options().scope(), true);
        assertThat(new BoardBuilder(snapshot, texts)
                        .content(Optional.of(grouped))
                        .model()
                        .rows())
                .extracting(BoardModel.Row::head)
                .containsExactlyInAnyOrder("Verkabelung", "grundschule", "gymnasium", "WLAN");
    }

    @Test
    void whatStartsTooEarlyIsMarkedAndExplained() {
        assertThat(content.conflicts()).hasSize(1);
        assertThat(content.model().links())
                .contains(new BoardModel.Link(
                        measure("Verkabelung Gymnasium").toString(),
                        measure("WLAN Gymnasium").toString(),
                        true));
        BoardConflict conflict = BoardConflict.of(
                content.conflicts().getFirst(), snapshot, content.options().scope());

        assertThat(conflict.title(texts))
                .isEqualTo("WLAN Gymnasium (1. Hj. 2027) beginnt vor Verkabelung Gymnasium (1. Hj. 2029).");
        assertThat(conflict.effect(texts))
                .isEqualTo("Auf 1. Hj. 2029 verschoben: 2027 sinkt um 50 T€; 2029 steigt um 50 T€ (40 über Eckwert).");
    }

    @Test
    void theRepairOfAConflictMendsIt() {
        BoardConflict conflict = BoardConflict.of(
                content.conflicts().getFirst(), snapshot, content.options().scope());
        Plan mended = done(conflict.change(snapshot.plan()).orElseThrow(), snapshot.plan());

        assertThat(new BoardBuilder(Snapshots.of(mended), texts)
                        .content(Optional.empty())
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aMoveIsLabelledByWhereItLeads() {
        RecordId measure = measure("WLAN Gymnasium");
        Plan plan = snapshot.plan();

        assertThat(List.of(
                        texts.say(new MeasureMove(Set.of(measure), 2, 2)
                                .change(plan)
                                .label()),
                        texts.say(new MeasureMove(Set.of(measure), 1, 1)
                                .change(plan)
                                .label()),
                        texts.say(new MeasureMove(Set.of(measure), 0, 1)
                                .change(plan)
                                .label()),
                        texts.say(new MeasureMove(Set.of(measure), 1, 0)
                                .change(plan)
                                .label())))
                .containsExactly(
                        "WLAN Gymnasium auf 2028",
                        "WLAN Gymnasium auf 2. Halbjahr 2027",
                        "WLAN Gymnasium bis 1. Halbjahr 2029",
                        "WLAN Gymnasium ab 2. Halbjahr 2027");
    }

    @Test
    void aMoveOutOfThePlanIsRefused() {
        RecordId measure = measure("WLAN Gymnasium");
        Change change = new MeasureMove(Set.of(measure), -2, -2).change(snapshot.plan());

        assertThat(change.on(snapshot.plan()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(texts.say(refused.message()))
                                .isEqualTo("WLAN Gymnasium bleibt innerhalb der Planjahre 2027–2031."));
    }

    @Test
    void aMovedMeasureKeepsItsLength() {
        RecordId measure = measure("WLAN Gymnasium");
        Plan moved = done(new MeasureMove(Set.of(measure), 3, 3).change(snapshot.plan()), snapshot.plan());

        assertThat(moved.measures().get(measure).start()).isEqualTo(new HalfYear(2028, 2));
        assertThat(moved.measures().get(measure).end()).isEqualTo(new HalfYear(2030, 1));
    }

    private RecordId measure(String name) {
        return snapshot.plan().measures().rows().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Plan done(Change change, Plan plan) {
        return change.on(plan).orElseThrow().apply(plan);
    }

    private static Ceiling ceiling(int year, long euros) {
        return new Ceiling(
                new RecordId(RecordType.CEILING, Integer.toString(year)),
                AUTHORITY,
                year,
                Accounting.CAPITAL,
                Money.ofEuros(euros),
                null);
    }
}
