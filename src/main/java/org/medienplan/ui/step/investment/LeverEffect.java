package org.medienplan.ui.step.investment;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// Writes the value of a lever into the records that hold it.
final class LeverEffect {

    private static final long ONE = Decimal.ONE.millionths();
    private static final long PERCENT = 100;

    private LeverEffect() {}

    static Stream<Identified> of(Lever lever, Plan plan, Decimal value) {
        return switch (lever.kind()) {
            case PUPILS_PER_DEVICE ->
                plan.rules().find(lever.target()).stream()
                        .map(rule -> with(rule, Map.of("amount", Decimal.ONE, "per", value)));
            case DEVICES_PER_ROOM ->
                plan.rules().find(lever.target()).stream()
                        .map(rule -> with(rule, Map.of("amount", value, "per", Decimal.ONE)));
            case LIFE ->
                plan.items().find(lever.target()).stream()
                        .map(item -> with(item, Map.of("planning_life", Math.toIntExact(value.millionths() / ONE))));
            case PRICE_RISE ->
                plan.bundles().find(lever.target()).stream()
                        .map(bundle -> with(bundle, Map.of("price_rise", new Share(value.millionths() / PERCENT))));
            case PHASE_IN ->
                phased(plan, lever.target()).map(rule -> with(rule, phase(Math.toIntExact(value.millionths() / ONE))));
        };
    }

    /// The rules of a bundle that come into force at once or in equal steps.
    static Stream<Rule> phased(Plan plan, RecordId bundle) {
        return plan.rules().rows().stream()
                .filter(rule -> rule.phaseIn() == PhaseIn.NONE || rule.phaseIn() == PhaseIn.LINEAR)
                .filter(rule -> plan.items()
                        .find(rule.item())
                        .filter(item -> item.bundle().equals(bundle))
                        .isPresent());
    }

    private static Map<String, @Nullable Object> phase(int years) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("phase_in", years > 1 ? PhaseIn.LINEAR : PhaseIn.NONE);
        values.put("phase_years", years > 1 ? years : null);
        return values;
    }

    private static Identified with(Identified record, Map<String, ? extends @Nullable Object> values) {
        return Fields.of(record).with(record, values);
    }
}
