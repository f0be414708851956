package org.medienplan.ui.place;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.Plan;

/// Reads and writes values for the plan as it is now. To be used on the FX thread.
final class CurrentText implements Supplier<ValueText> {

    private final Surroundings surroundings;
    private @Nullable ValueText current;

    CurrentText(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    // A plan is a value that is never changed, so that the same one needs no second look.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public ValueText get() {
        Plan plan = surroundings.snapshot().getValue().plan();
        ValueText known = current;
        if (known == null || known.plan() != plan) {
            known = new ValueText(surroundings.texts(), plan);
            current = known;
        }
        return known;
    }
}
