package org.medienplan.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A task of the service catalogue for which nobody answers.
final class TaskWithoutOwner implements Check {

    @Override
    public String id() {
        return "task_owner_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Responsibilities all = Responsibilities.of(scope.plan(), scope.figures().services());
        return all.rows().stream()
                .filter(row -> row.state() == Responsibilities.State.OPEN)
                .map(row -> of(row, all.ofLevel(row.task().level())));
    }

    /// Proposes whoever answers for most tasks of the level.
    private static Case of(Responsibilities.Row row, Responsibilities level) {
        RecordId task = row.task().id();
        Case found = Case.of(
                FieldRef.whole(task),
                "check.task_owner_missing",
                task,
                row.task().level());
        return usual(level)
                .map(party -> found.fixedBy(
                        Fixes.add(plan -> new TaskRole(TaskRole.idOf(task, party), task, party, TaskPart.OWNER))))
                .orElse(found);
    }

    private static Optional<ServiceParty> usual(Responsibilities level) {
        return level.rows().stream()
                .flatMap(row -> row.owners().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<ServiceParty, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
