package org.medienplan.ui.step.investment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Share;
import org.medienplan.text.Texts;
import org.medienplan.ui.step.investment.Lever.Kind;

/// What the panel of a trial shows: one lever of each kind at a time, what has been moved, and what follows.
final class TrialViewModel {

    private final Texts texts;
    private final Map<Kind, Lever> chosen = new EnumMap<>(Kind.class);
    private List<Lever> levers = List.of();
    private Trial trial = Trial.NONE;
    private int firstYear;

    TrialViewModel(Texts texts) {
        this.texts = texts;
    }

    /// Takes over the levers of a plan. What was moved stays moved where the plan still says the same.
    void show(List<Lever> now, int planFirstYear) {
        firstYear = planFirstYear;
        levers = now;
        Map<Lever, Integer> kept = new HashMap<>(trial.steps());
        kept.keySet().retainAll(now);
        trial = new Trial(kept);
        for (Kind kind : Kind.values()) {
            Optional<Lever> same = Optional.ofNullable(chosen.get(kind))
                    .flatMap(before -> of(kind).stream()
                            .filter(lever -> lever.target().equals(before.target()))
                            .findFirst());
            Optional<Lever> first = of(kind).stream().findFirst();
            chosen.remove(kind);
            same.or(() -> first).ifPresent(lever -> chosen.put(kind, lever));
        }
    }

    /// What can be moved of a kind.
    List<Lever> of(Kind kind) {
        return levers.stream().filter(lever -> lever.kind() == kind).toList();
    }

    /// The lever of a kind in view; empty where the plan has none.
    Optional<Lever> chosen(Kind kind) {
        return Optional.ofNullable(chosen.get(kind));
    }

    void choose(Lever lever) {
        chosen.put(lever.kind(), lever);
    }

    Trial trial() {
        return trial;
    }

    void move(Lever lever, int steps) {
        trial = trial.with(lever, steps);
    }

    /// Moves everything back to the plan.
    void revert() {
        trial = Trial.NONE;
    }

    /// What a kind is called.
    String name(Kind kind) {
        return switch (kind) {
            case PUPILS_PER_DEVICE -> texts.say("trial.kind.pupils_per_device");
            case LIFE -> texts.say("trial.kind.life");
            case PRICE_RISE -> texts.say("trial.kind.price_rise");
            case DEVICES_PER_ROOM -> texts.say("trial.kind.devices_per_room");
            case PHASE_IN -> texts.say("trial.kind.phase_in");
        };
    }

    /// The value of a lever after so many steps: the number, or the year in which a bundle is there wholly.
    String value(Lever lever, int steps) {
        Decimal value = lever.at(steps);
        return switch (lever.kind()) {
            case PHASE_IN ->
                texts.formats().plain(firstYear + value.toBigDecimal().longValue() - 1);
            case PRICE_RISE -> texts.say("trial.percent", value);
            default -> texts.formats().decimal(value);
        };
    }

    /// The value of the plan in words: "Plan 4", or "wie Plan" where nothing was moved.
    String plan(Lever lever) {
        return trial.of(lever) == 0 ? texts.say("trial.as_plan") : texts.say("trial.plan", value(lever, 0));
    }

    /// How many steps from the plan a typed value is.
    ///
    /// @return empty where it is no number
    Optional<Integer> steps(Lever lever, String typed) {
        String number = typed.replace("%", "").strip();
        return switch (texts.reading().decimal(number)) {
            case Outcome.Ok<Decimal>(Decimal value) -> Optional.of(lever.stepsTo(meant(lever, value)));
            case Outcome.Refused<Decimal> refused -> Optional.empty();
        };
    }

    private Decimal meant(Lever lever, Decimal typed) {
        long before = lever.kind() == Kind.PHASE_IN ? firstYear - 1L : 0;
        return new Decimal(typed.millionths() - Decimal.of(before).millionths());
    }

    /// How much has been moved.
    String changed() {
        return trial.isNothing()
                ? texts.say("trial.none")
                : texts.say("trial.changed", trial.steps().size());
    }

    /// By how much something changes, with its sign.
    String change(long thousands) {
        return thousands == 0 ? texts.say("trial.same") : texts.formats().change(thousands);
    }

    /// The effect as one sentence.
    String sentence(TrialEffect effect) {
        int last = effect.firstYear() + effect.horizon() - 1;
        long[] changes = effect.changes();
        return texts.say(
                "trial.sentence",
                new Value.Plain(effect.firstYear()),
                new Value.Plain(last),
                change(effect.horizonSum(changes)),
                change(effect.tailSum(changes)));
    }

    /// The degree of provision before and after.
    String provided(TrialEffect effect) {
        String before = effect.provided().map(this::percent).orElse(texts.say("investment.none"));
        String after = effect.left().map(this::percent).orElse(texts.say("investment.none"));
        return before.equals(after) ? before : texts.say("trial.from_to", before, after);
    }

    /// Whether less of what the plan asks for would be there.
    boolean loses(TrialEffect effect) {
        return effect.left().orElse(Share.ZERO).compareTo(effect.provided().orElse(Share.ZERO)) < 0;
    }

    private String percent(Share share) {
        return texts.formats().percent(share, 1);
    }
}
