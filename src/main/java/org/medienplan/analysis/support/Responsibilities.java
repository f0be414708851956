package org.medienplan.analysis.support;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.ref.RecordId;

/// Who answers for which task, and where nobody or more than one does.
///
/// @param rows the tasks by level and rank
public record Responsibilities(List<Row> rows) {

    /// Whether it is settled who answers for a task.
    public enum State {
        CLEAR,
        OPEN,
        DOUBLE
    }

    /// One task.
    ///
    /// @param parts what each party has to do with it, none where nothing
    public record Row(ServiceTask task, Map<ServiceParty, TaskPart> parts) {

        /// Those who answer for it, from the school outwards.
        public Set<ServiceParty> owners() {
            Set<ServiceParty> owners = EnumSet.noneOf(ServiceParty.class);
            parts.forEach((party, part) -> {
                if (part == TaskPart.OWNER) {
                    owners.add(party);
                }
            });
            return owners;
        }

        public State state() {
            return switch (owners().size()) {
                case 0 -> State.OPEN;
                case 1 -> State.CLEAR;
                default -> State.DOUBLE;
            };
        }
    }

    public static Responsibilities of(Plan plan, ServiceBook book) {
        Map<RecordId, Map<ServiceParty, TaskPart>> parts = new HashMap<>();
        for (TaskRole role : plan.taskRoles().rows()) {
            parts.computeIfAbsent(role.task(), task -> new EnumMap<>(ServiceParty.class))
                    .merge(role.party(), role.part(), (one, other) -> one == TaskPart.OWNER ? one : other);
        }
        return new Responsibilities(book.tasks().stream()
                .map(task -> new Row(task, parts.getOrDefault(task.id(), Map.of())))
                .toList());
    }

    /// The tasks of one level.
    public Responsibilities ofLevel(int level) {
        return new Responsibilities(
                rows.stream().filter(row -> row.task().level() == level).toList());
    }

    /// How many tasks a party answers for; one that two answer for counts for both.
    public int owned(ServiceParty party) {
        return Math.toIntExact(
                rows.stream().filter(row -> row.owners().contains(party)).count());
    }

    /// How many tasks are in a state.
    public int count(State state) {
        return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
    }
}
