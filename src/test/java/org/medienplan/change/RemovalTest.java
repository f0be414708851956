package org.medienplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.field.References;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.RoomType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;

class RemovalTest {

    private static final RecordId A = Details.school("a");
    private static final RecordId B = Details.school("b");

    private final Plan plan = plan(2027, 5, 5)
            .school("a", GYMNASIUM, Details.pupils(800))
            .school("b", GYMNASIUM, Details.pupils(400))
            .site("centre", Map.of("a", 2, "b", 1))
            .rooms("centre", "a", RoomType.CLASSROOM, 20)
            .item("board", Details.euros(4800))
            .item("tablet", Details.euros(400))
            .rule("board", Details.each(Driver.CLASSROOMS))
            .holding("a", "board", 14)
            .deviation("a", "board", DeviationMode.ADD, 3)
            .measure(2028, 2028)
            .measure(2029, 2029)
            .build();

    @Test
    void whatCannotBeWithoutARecordGoesWithIt() {
        Removal removal = Removal.of(plan, List.of(A));

        assertThat(removal.dependents())
                .isEqualTo(Map.of(
                        RecordType.SITE_SHARE, 1,
                        RecordType.DRIVER_ENTRY, 1,
                        RecordType.DEVIATION, 1,
                        RecordType.HOLDING, 1));
        assertThat(after(removal, plan).schools().find(A)).isEmpty();
        assertThat(after(removal, plan).holdings().size()).isZero();
    }

    @Test
    void anOptionalReferenceIsClearedAndTheRecordStays() {
        Removal removal = Removal.of(plan, List.of(A));

        assertThat(removal.cleared()).isEqualTo(Map.of(RecordType.ROOM_GROUP, 1));
        assertThat(after(removal, plan).roomGroups().rows().getFirst().school()).isNull();
    }

    @Test
    void aSetThatWouldBecomeEmptyAndThenMeanAllTakesItsRecordWithIt() {
        List<Measure> measures = plan.measures().rows();
        Plan chosen = plan.with(with(measures.get(0), Set.of(A))).with(with(measures.get(1), Set.of(A, B)));

        Plan after = after(Removal.of(chosen, List.of(A)), chosen);

        assertThat(after.measures().rows())
                .singleElement()
                .satisfies(measure -> assertThat(measure.holders()).containsExactly(B));
    }

    @Test
    void aSetThatThenMeansNoneOnlyBecomesEmpty() {
        RecordId cabling = new RecordId(RecordType.BUNDLE, "cabling");
        RecordId wlan = new RecordId(RecordType.BUNDLE, "wlan");
        Plan ordered = plan(2027, 5, 5)
                .bundle("cabling")
                .bundle("wlan", Details.with("after", Set.of(cabling)))
                .build();

        Plan after = after(Removal.of(ordered, List.of(cabling)), ordered);

        assertThat(after.bundles().get(wlan).after()).isEmpty();
    }

    @Test
    void aSetThatMeansAllAnywayStays() {
        assertThat(after(Removal.of(plan, List.of(A)), plan).measures().size()).isEqualTo(2);
    }

    @Test
    void aRecordThatWouldContradictItselfWithoutAReferenceGoesToo() {
        Plan follows = plan(2027, 5, 5)
                .item("board", Details.euros(4800))
                .item("mount", Details.euros(100))
                .rule("mount", Details.each(Driver.ITEM), Details.with("basis_item", Details.item("board")))
                .build();

        assertThat(after(Removal.of(follows, List.of(Details.item("board"))), follows)
                        .rules()
                        .size())
                .isZero();
    }

    @Test
    void nothingPointsAtNothingAfterwards() {
        for (RecordId id : List.of(A, Details.item("board"), new RecordId(RecordType.SITE, "centre"))) {
            assertThat(References.dangling(after(Removal.of(plan, List.of(id)), plan)))
                    .isEmpty();
        }
    }

    @Test
    void removingCanBeTakenBack() {
        Patch patch = Removal.of(plan, List.of(A)).change().on(plan).orElseThrow();

        assertThat(patch.inverse().apply(patch.apply(plan))).isEqualTo(plan);
    }

    @Test
    void thePlanItselfCannotBeRemoved() {
        assertThat(Removal.of(plan, List.of(plan.header().id())).chosen()).isEmpty();
    }

    private static Measure with(Measure measure, Set<RecordId> holders) {
        return new Measure(
                measure.id(),
                measure.name(),
                measure.bundle(),
                holders,
                measure.items(),
                null,
                null,
                measure.start(),
                measure.end(),
                measure.obligation(),
                measure.ordered(),
                null);
    }

    private static Plan after(Removal removal, Plan plan) {
        return removal.change().on(plan).orElseThrow().apply(plan);
    }
}
