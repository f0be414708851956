package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.change.Change;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.ref.Driver;
import org.medienplan.text.Texts;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.investment.Lever.Kind;
import org.medienplan.workspace.Snapshot;

class TrialTest {

    private final Snapshot snapshot = Snapshots.of(plan(2027, 4, 4)
            .bundle("devices", with("group", BundleGroup.PUPIL_DEVICES))
            .school("a", GYMNASIUM, pupils(120))
            .item("tablet", euros(1000), life(4), inBundle("devices"))
            .item("cable", euros(10), life(20))
            .rule("tablet", oneFor(4, Driver.PUPILS))
            .rule("cable", each(Driver.PUPILS)));

    private final Texts texts = Snapshots.texts(snapshot);
    private final TrialViewModel model = model();

    @Test
    void theLeversStandAtTheValuesOfThePlan() {
        assertThat(model.value(lever(Kind.PUPILS_PER_DEVICE), 0)).isEqualTo("4");
        assertThat(model.value(lever(Kind.LIFE), 0)).isEqualTo("4");
        assertThat(model.value(lever(Kind.PHASE_IN), 0)).isEqualTo("2027");
        assertThat(model.plan(lever(Kind.LIFE))).isEqualTo("wie Plan");
    }

    @Test
    void morePupilsForADeviceCostLessAndLeaveLess() {
        TrialEffect effect = TrialBase.of(snapshot).effect(Trial.NONE.with(lever(Kind.PUPILS_PER_DEVICE), 4));

        assertThat(effect.changes()).startsWith(-10, 0, 0, 0, -10);
        assertThat(model.provided(effect)).matches("100,0\\h% → 67,9\\h%");
        assertThat(model.loses(effect)).isTrue();
    }

    @Test
    void aLongerLifePutsTheReplacementOff() {
        TrialEffect effect = TrialBase.of(snapshot).effect(Trial.NONE.with(lever(Kind.LIFE), 1));

        assertThat(effect.changes()).containsExactly(0, 0, 0, 0, -30, 30, 0, 0);
        assertThat(model.sentence(effect)).isEqualTo("Gegenüber dem Plan: 2027 bis 2030 ±0 T€, danach ±0 T€");
    }

    @Test
    void aRiseOfPricesIsFeltLater() {
        TrialEffect effect = TrialBase.of(snapshot).effect(Trial.NONE.with(lever(Kind.PRICE_RISE), 20));

        assertThat(effect.tailSum(effect.changes())).isPositive();
    }

    @Test
    void anIntroductionOverThreeYearsSpreadsTheFirstPurchase() {
        TrialEffect effect = TrialBase.of(snapshot).effect(Trial.NONE.with(lever(Kind.PHASE_IN), 2));

        assertThat(effect.changes()).startsWith(-20, 10, 10);
    }

    @Test
    void aTrialIsTakenOverAsOneEditThatCanBeTakenBack() {
        Trial trial = Trial.NONE.with(lever(Kind.LIFE), 2).with(lever(Kind.PHASE_IN), 1);
        Change change = trial.change();
        Plan before = snapshot.plan();
        Plan after = change.on(before).orElseThrow().apply(before);

        assertThat(texts.say(change.label())).isEqualTo("2 Annahmen aus „Was wäre, wenn“");
        assertThat(after.items().get(lever(Kind.LIFE).target()).planningLife()).isEqualTo(6);
        assertThat(after.rules().rows()).anyMatch(rule -> rule.phaseIn() == PhaseIn.LINEAR);
        assertThat(change.on(before).orElseThrow().inverse().apply(after)).isEqualTo(before);
    }

    @Test
    void aLeverThatIsBackAtThePlanIsNoTrial() {
        Lever lever = lever(Kind.LIFE);

        assertThat(Trial.NONE.with(lever, 2).with(lever, 0).isNothing()).isTrue();
    }

    @Test
    void aTypedValueIsReadToTheNearestStep() {
        assertThat(model.steps(lever(Kind.PUPILS_PER_DEVICE), "5,4")).contains(3);
        assertThat(model.steps(lever(Kind.PHASE_IN), "2029")).contains(2);
        assertThat(model.steps(lever(Kind.LIFE), "100")).contains(10);
        assertThat(model.steps(lever(Kind.LIFE), "viele")).isEmpty();
    }

    @Test
    void whatWasMovedStaysWhereThePlanStillSaysTheSame() {
        model.move(lever(Kind.LIFE), 1);
        model.move(lever(Kind.PUPILS_PER_DEVICE), 1);
        Plan edited = Trial.NONE.with(lever(Kind.LIFE), 3).on(snapshot.plan());
        model.show(Levers.of(Snapshots.of(edited), texts), 2027);

        assertThat(model.trial().steps().keySet()).extracting(Lever::kind).containsExactly(Kind.PUPILS_PER_DEVICE);
    }

    private TrialViewModel model() {
        TrialViewModel created = new TrialViewModel(texts);
        created.show(Levers.of(snapshot, texts), 2027);
        return created;
    }

    private Lever lever(Kind kind) {
        return model.chosen(kind).orElseThrow();
    }
}
