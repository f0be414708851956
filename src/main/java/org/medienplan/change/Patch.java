package org.medienplan.change;

import java.util.List;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;

/// What becomes what between two plans, step by step.
///
/// @param edits the steps in their order
public record Patch(List<Edit> edits) {

    public static final Patch NONE = new Patch(List.of());

    public Patch {
        edits = List.copyOf(edits);
    }

    /// A patch that brings records into a plan, each in the place of the one with its id where the plan has one.
    ///
    /// @param records no two of them with the same id
    public static Patch putting(Plan plan, Stream<? extends Identified> records) {
        return new Patch(records.<Edit>map(
                        record -> new Edit.Put(plan.find(record.id()).orElse(null), record))
                .toList());
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /// The plan after all steps.
    ///
    /// @throws IllegalArgumentException where the plan is not one that the patch was made for: it holds other values
    /// than
    /// the steps found
    public Plan apply(Plan plan) {
        Application application = new Application(plan);
        edits.forEach(application::take);
        return application.result();
    }

    /// The patch that takes this one back.
    public Patch inverse() {
        return new Patch(edits.reversed().stream().map(Edit::inverse).toList());
    }
}
