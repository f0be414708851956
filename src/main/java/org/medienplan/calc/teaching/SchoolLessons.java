package org.medienplan.calc.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordId;

/// The lessons of one school: its projects, what they presuppose, which item serves it there, and how much is in use at
/// one time.
public final class SchoolLessons {

    private final List<TeachingProject> projects;
    private final Serving serving;
    private final Predicate<RecordId> isThere;
    private final IntFunction<SchoolWeek> weeks;
    private final Map<RecordId, List<Use>> byItem = new LinkedHashMap<>();

    /// @param projects the projects of the school
    /// @param serving which items serve what
    /// @param isThere whether the school has or is to have some of an item anyway
    /// @param weeks the school in a calendar year
    SchoolLessons(
            List<TeachingProject> projects,
            Serving serving,
            Predicate<RecordId> isThere,
            IntFunction<SchoolWeek> weeks) {
        this.projects = projects.stream()
                .sorted(Comparator.comparing(TeachingProject::id))
                .toList();
        this.serving = serving;
        this.isThere = isThere;
        this.weeks = weeks;
        this.projects.forEach(project ->
                project.capabilities().stream().sorted().forEach(capability -> collect(project, capability)));
    }

    private void collect(TeachingProject project, RecordId capability) {
        Optional<CapabilityItem> chosen = chosen(capability);
        serving.capability(capability)
                .ifPresent(found -> chosen.ifPresent(item -> byItem.computeIfAbsent(item.item(), _ -> new ArrayList<>())
                        .add(new Use(project, found, item.amount()))));
    }

    /// The projects by their keys.
    public List<TeachingProject> projects() {
        return projects;
    }

    /// What the projects presuppose.
    public Set<Capability> capabilities() {
        Set<Capability> all = new LinkedHashSet<>();
        projects.forEach(project -> project.capabilities().stream()
                .sorted()
                .flatMap(capability -> serving.capability(capability).stream())
                .forEach(all::add));
        return all;
    }

    /// The items that serve the projects here.
    public Set<RecordId> items() {
        return byItem.keySet();
    }

    /// All items that would serve a capability, by rank.
    public List<CapabilityItem> alternatives(RecordId capability) {
        return serving.items(capability);
    }

    /// The item that serves a capability here; empty where none does.
    public Optional<CapabilityItem> chosen(RecordId capability) {
        return serving.chosen(capability, isThere);
    }

    /// What uses an item.
    public List<Use> uses(RecordId item) {
        return List.copyOf(byItem.getOrDefault(item, List.of()));
    }

    /// The school in a calendar year and the school year that begins in it.
    public SchoolWeek week(int year) {
        return weeks.apply(year);
    }

    /// How many of an item all lessons need in a year.
    public LessonNeed ofItem(RecordId item, int year) {
        return LessonNeed.of(uses(item), week(year), year);
    }

    /// How many of a capability all lessons need in a year, whatever serves it.
    public LessonNeed ofCapability(Capability capability, int year) {
        return LessonNeed.of(
                projects.stream()
                        .filter(project -> project.capabilities().contains(capability.id()))
                        .map(project -> new Use(project, capability, Decimal.ONE))
                        .toList(),
                week(year),
                year);
    }

    /// The load of the line in a year, in kbit/s; empty where it is not known.
    public Optional<Peak> line(int year) {
        List<Use> uses = new ArrayList<>();
        projects.forEach(project -> project.capabilities().stream()
                .sorted()
                .flatMap(capability -> serving.capability(capability).stream())
                .filter(capability -> capability.bandwidth() != null)
                .map(capability -> new Use(project, capability, Decimal.ONE))
                .filter(use -> use.isActive(year))
                .forEach(uses::add));
        return LineUse.peak(uses, week(year));
    }
}
