package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Optional;
import org.medienplan.change.Change;
import org.medienplan.change.Draft;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.ref.RecordId;

/// What a key press on a cell of the matrix does: nothing to do with the task, owner, takes part, and again.
final class RoleCycle {

    private RoleCycle() {}

    /// What comes after a part; empty for nothing to do with it.
    static Optional<TaskPart> after(Optional<TaskPart> part) {
        return part.map(now -> now == TaskPart.OWNER ? Optional.of(TaskPart.TAKES_PART) : Optional.<TaskPart>empty())
                .orElse(Optional.of(TaskPart.OWNER));
    }

    /// Gives a party another part in a task.
    static Change change(ServiceTask task, ServiceParty party, Optional<TaskPart> part) {
        Message label = part.map(now -> Message.of(
                        now == TaskPart.OWNER ? "support.change.owner" : "support.change.takes_part", task.id(), party))
                .orElseGet(() -> Message.of("support.change.none", task.id(), party));
        return new Change(label, plan -> {
            Draft draft = new Draft(plan);
            List<RecordId> there = roles(plan, task, party);
            there.stream().skip(part.isPresent() ? 1 : 0).forEach(draft::remove);
            if (part.isPresent() && there.isEmpty()) {
                draft.put(new TaskRole(free(plan, task, party), task.id(), party, part.get()));
            } else if (part.isPresent()) {
                draft.set(there.getFirst(), "part", part.get());
            }
            return draft.patch();
        });
    }

    private static List<RecordId> roles(Plan plan, ServiceTask task, ServiceParty party) {
        return plan.taskRoles().rows().stream()
                .filter(role -> role.task().equals(task.id()) && role.party() == party)
                .map(TaskRole::id)
                .toList();
    }

    private static RecordId free(Plan plan, ServiceTask task, ServiceParty party) {
        RecordId wanted = TaskRole.idOf(task.id(), party);
        return plan.find(wanted).isEmpty()
                ? wanted
                : new RecordId(
                        wanted.type(), wanted.key() + "-" + plan.taskRoles().size());
    }
}
