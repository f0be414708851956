package org.medienplan.calc.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// The service catalogue of a plan, sorted out once: tasks in their order, who owns them, what they take, how the
/// owners are paid.
public final class ServiceBook {

    private static final Comparator<ServiceTask> ORDER = Comparator.comparingInt(ServiceTask::level)
            .thenComparingInt(ServiceTask::rank)
            .thenComparing(task -> task.id().key());

    private final List<ServiceTask> tasks;
    private final Map<RecordId, Set<ServiceParty>> owners = new HashMap<>();
    private final Map<RecordId, List<EffortLine>> lines = new HashMap<>();
    private final Map<ServiceParty, PartyTerms> terms = new EnumMap<>(ServiceParty.class);

    private ServiceBook(Plan plan, ItemList items) {
        this.tasks = plan.serviceTasks().rows().stream().sorted(ORDER).toList();
        plan.taskRoles().rows().stream()
                .filter(role -> role.part() == TaskPart.OWNER)
                .forEach(role -> owners.computeIfAbsent(role.task(), task -> EnumSet.noneOf(ServiceParty.class))
                        .add(role.party()));
        plan.effortRules()
                .rows()
                .forEach(rule -> plan.serviceTasks()
                        .find(rule.task())
                        .ifPresent(task -> lines.computeIfAbsent(task.id(), id -> new ArrayList<>())
                                .add(EffortLine.of(task, rule, items))));
        plan.partyTerms().rows().forEach(row -> terms.putIfAbsent(row.party(), row));
    }

    public static ServiceBook of(Plan plan, ItemList items) {
        return new ServiceBook(plan, items);
    }

    /// Whether the plan has no service catalogue.
    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    /// All tasks by level and rank.
    public List<ServiceTask> tasks() {
        return tasks;
    }

    /// Who answers for a task, from the school outwards; should be one.
    public Set<ServiceParty> owners(RecordId task) {
        return owners.getOrDefault(task, Set.of());
    }

    /// Who spends the time that a task takes: its owner, of several the first, as the work is done once.
    public Optional<ServiceParty> owner(RecordId task) {
        return owners(task).stream().findFirst();
    }

    /// The lines of effort of a task in the order of their keys, whoever owns it.
    public List<EffortLine> lines(RecordId task) {
        return lines.getOrDefault(task, List.of());
    }

    /// The lines of effort that count for a task, given its owner; none where it has none.
    public List<EffortLine> counted(RecordId task) {
        Optional<ServiceParty> owner = owner(task);
        return owner.isEmpty()
                ? List.of()
                : lines(task).stream()
                        .filter(line -> line.rule().isFor(owner.get()))
                        .toList();
    }

    /// How a party is paid and what it can do, where the plan says it.
    public Optional<PartyTerms> terms(ServiceParty party) {
        return Optional.ofNullable(terms.get(party));
    }

    /// All terms, from the school outwards.
    public List<PartyTerms> terms() {
        return List.copyOf(terms.values());
    }

    /// The items by which hours are paid, from the school outwards, each once.
    public List<RecordId> hourItems() {
        return terms.values().stream()
                .flatMap(row -> Stream.ofNullable(row.hourItem()))
                .distinct()
                .toList();
    }

    /// Productive hours of a post of those who are paid by an item, 0 where they are no staff of the authority.
    public int postHours(RecordId hourItem) {
        return staff(hourItem).map(PartyTerms::postHours).orElse(0);
    }

    /// The terms that say how many hours a post has that is paid by an item; empty for contracts.
    public Optional<PartyTerms> staff(RecordId hourItem) {
        return terms.values().stream()
                .filter(row -> hourItem.equals(row.hourItem()) && row.postHours() != null)
                .findFirst();
    }

    /// Whether a task arises at a holder; not where the type of a school is not known.
    public static boolean arises(ServiceTask task, HolderFacts facts) {
        SchoolType type = facts.type();
        return facts.school() == null ? task.isFor(null) : type != null && task.isFor(type.category());
    }

    /// The lines of effort of all tasks that a party answers for.
    public List<EffortLine> linesOf(ServiceParty party) {
        return tasks.stream()
                .filter(task -> owner(task.id()).filter(party::equals).isPresent())
                .flatMap(task -> counted(task.id()).stream())
                .toList();
    }

    /// The tasks that a party answers for at schools of a category, or, where that is null, at the authority.
    public List<ServiceTask> tasksOf(ServiceParty party, @Nullable SchoolCategory category) {
        return tasks.stream()
                .filter(task -> task.isFor(category)
                        && owner(task.id()).filter(party::equals).isPresent())
                .toList();
    }

    /// The lines of effort of those tasks.
    public List<EffortLine> linesOf(ServiceParty party, @Nullable SchoolCategory category) {
        return tasksOf(party, category).stream()
                .flatMap(task -> counted(task.id()).stream())
                .toList();
    }
}
