package org.medienplan.plan.support;

import java.util.Locale;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// What one party has to do with one task. Without such a record it has nothing to do with it.
///
/// @param task the task
/// @param party who
/// @param part whether it answers for the task or takes part
public record TaskRole(RecordId id, RecordId task, ServiceParty party, TaskPart part) implements Identified {

    public TaskRole {
        Require.type(id, RecordType.TASK_ROLE);
    }

    /// The id that templates and the window give: one for each task and party.
    public static RecordId idOf(RecordId task, ServiceParty party) {
        return new RecordId(
                RecordType.TASK_ROLE,
                task.key() + "-" + party.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
