package org.medienplan.analysis.teaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.medienplan.analysis.teaching.ProjectChain.CapabilityLink;
import org.medienplan.analysis.teaching.ProjectChain.ItemLink;
import org.medienplan.analysis.teaching.ProjectChain.MoneyLink;
import org.medienplan.calc.Figures;
import org.medienplan.calc.teaching.LessonNeed;
import org.medienplan.calc.teaching.SchoolLessons;
import org.medienplan.calc.teaching.Use;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// The chains of all projects of one school.
public final class Chains {

    private final AddedCost added;
    private final Figures figures;
    private final School school;
    private final SchoolLessons lessons;
    private final Followers followers;
    private final Map<Integer, Map<RecordId, Long>> costs = new HashMap<>();

    /// @param added what lessons add to the plan
    public Chains(AddedCost added, School school) {
        this.added = added;
        this.figures = added.with();
        this.school = school;
        this.lessons = figures.lessons(school.id());
        this.followers = new Followers(figures.plan(), school);
    }

    /// The projects of the school, in their order.
    public List<TeachingProject> projects() {
        return lessons.projects();
    }

    /// The first planned year to which a project adds something, else the first planned year.
    public int firstYear(TeachingProject project) {
        return IntStream.range(0, figures.frame().horizon())
                .map(figures.frame()::year)
                .filter(year -> !chain(project, year).money().isEmpty())
                .findFirst()
                .orElse(figures.frame().firstYear());
    }

    /// The chain of a project in a year.
    public ProjectChain chain(TeachingProject project, int year) {
        List<CapabilityLink> capabilities = capabilities(project, year);
        Set<RecordId> serving = new LinkedHashSet<>();
        capabilities.forEach(link -> {
            RecordId item = link.item();
            if (item != null) {
                serving.add(item);
            }
        });
        List<ItemLink> items =
                serving.stream().map(item -> itemLink(project, item, year)).toList();
        List<MoneyLink> money = money(serving, year);
        boolean more = figures.frame().contains(year + 1);
        long following = more
                ? money(serving, year + 1).stream().mapToLong(MoneyLink::cents).sum()
                : 0;
        List<Competence> competences = new Frames(figures.plan()).sorted(project.competences());
        return new ProjectChain(project, year, competences, capabilities, items, money, following);
    }

    private List<CapabilityLink> capabilities(TeachingProject project, int year) {
        List<CapabilityLink> links = new ArrayList<>();
        for (Capability capability : lessons.capabilities()) {
            if (project.capabilities().contains(capability.id())) {
                List<Use> alone = List.of(new Use(project, capability, Decimal.ONE));
                int units = LessonNeed.of(alone, lessons.week(year), year).units();
                RecordId item = lessons.chosen(capability.id())
                        .map(CapabilityItem::item)
                        .orElse(null);
                links.add(new CapabilityLink(capability, units, item));
            }
        }
        return links;
    }

    private ItemLink itemLink(TeachingProject project, RecordId item, int year) {
        Set<TeachingProject> users = new HashSet<>();
        lessons.uses(item).forEach(use -> users.add(use.project()));
        users.remove(project);
        return new ItemLink(
                item,
                lessons.ofItem(item, year).units(),
                added.standard(year, school.id(), item),
                figures.value(Metric.STOCK, year, school.id(), item),
                added.of(Metric.DEMAND, year, school.id(), item),
                users.size());
    }

    private List<MoneyLink> money(Set<RecordId> serving, int year) {
        Map<RecordId, Set<RecordId>> causes = new LinkedHashMap<>();
        serving.forEach(item -> causes.put(item, Set.of(item)));
        costs(year).keySet().stream()
                .filter(item -> !lessons.items().contains(item))
                .forEach(item -> {
                    Set<RecordId> because = causes(item, serving, year);
                    if (!because.isEmpty()) {
                        causes.put(item, because);
                    }
                });
        List<MoneyLink> money = new ArrayList<>();
        causes.forEach((item, because) -> {
            if (costs(year).containsKey(item)) {
                money.add(money(item, because, year));
            }
        });
        return money;
    }

    /// What lessons add to the cost of each item in a year, where they add anything.
    private Map<RecordId, Long> costs(int year) {
        return costs.computeIfAbsent(year, _ -> {
            Map<RecordId, Long> found = new LinkedHashMap<>();
            for (Item item : figures.items().items()) {
                long cents = added.of(Metric.COST, year, school.id(), item.id());
                if (cents != 0) {
                    found.put(item.id(), cents);
                }
            }
            return found;
        });
    }

    /// What all lessons of the school add to a year together, in cents.
    public long total(int year) {
        return costs(year).values().stream().mapToLong(Long::longValue).sum();
    }

    /// The items of the chain that an item is paid for: those that it follows by the standard; where it follows none
    /// that serves any lesson, all whose demand lessons raise.
    private Set<RecordId> causes(RecordId item, Set<RecordId> serving, int year) {
        Set<RecordId> bases = new HashSet<>(followers.basesOf(item));
        bases.retainAll(lessons.items());
        Set<RecordId> candidates = bases.isEmpty() ? new HashSet<>(serving) : bases;
        candidates.retainAll(serving);
        candidates.removeIf(base -> added.of(Metric.DEMAND, year, school.id(), base) == 0);
        return candidates;
    }

    private MoneyLink money(RecordId item, Set<RecordId> because, int year) {
        boolean yearly = figures.plan().items().get(item).recurrence() == Recurrence.YEARLY;
        return new MoneyLink(
                item,
                because,
                added.of(yearly ? Metric.PLANNED_STOCK : Metric.PURCHASE, year, school.id(), item),
                figures.value(Metric.PRICE, year, null, item),
                added.of(Metric.CAPITAL, year, school.id(), item),
                added.of(Metric.EXPENSE, year, school.id(), item));
    }
}
