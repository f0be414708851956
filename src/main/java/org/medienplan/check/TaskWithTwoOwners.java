package org.medienplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A task of the service catalogue for which more than one answers, so that each may rely on the other.
final class TaskWithTwoOwners implements Check {

    @Override
    public String id() {
        return "task_owners_several";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return Responsibilities.of(scope.plan(), scope.figures().services()).rows().stream()
                .filter(row -> row.state() == Responsibilities.State.DOUBLE)
                .map(row -> of(row, scope));
    }

    /// The first one from the school outwards stays, the others go on taking part.
    private static Case of(Responsibilities.Row row, Scope scope) {
        RecordId task = row.task().id();
        List<ServiceParty> owners = List.copyOf(row.owners());
        List<RecordId> others = scope.plan().taskRoles().rows().stream()
                .filter(role -> role.task().equals(task) && role.part() == TaskPart.OWNER)
                .filter(role -> role.party() != owners.getFirst())
                .map(TaskRole::id)
                .toList();
        return Case.of(FieldRef.whole(task), "check.task_owners_several", task, owners.getFirst(), owners.get(1))
                .fixedBy(Fixes.setAll(others, "part", TaskPart.TAKES_PART));
    }
}
