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

    /// A patch that brings records into a plan.
    public static Patch putting(Stream<? extends Identified> records) {
        return new Patch(records.<Edit>map(Edit.Put::new).toList());
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /// The plan after all steps.
    public Plan apply(Plan plan) {
        if (edits.stream().allMatch(Edit.Put.class::isInstance)) {
            return plan.withAll(
                    edits.stream().map(edit -> ((Edit.Put) edit).after()).toList());
        }
        Plan changed = plan;
        for (Edit edit : edits) {
            changed = edit.apply(changed);
        }
        return changed;
    }

    /// The patch that takes this one back.
    public Patch inverse() {
        return new Patch(edits.reversed().stream().map(Edit::inverse).toList());
    }
}
