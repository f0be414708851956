package org.medienplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.Table;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// What checks look at: the plan, its figures, the limits, and the day; with what several of them need gathered once.
final class Scope {

    private final Figures figures;
    private final Limits limits;
    private final LocalDate date;
    private final List<School> schools;
    private final Map<RecordId, List<SiteShare>> sharesBySite;
    private final Map<RecordId, List<SiteShare>> sharesBySchool;
    private final Map<RecordId, List<Building>> buildingsBySite;
    private final Map<RecordId, List<RoomGroup>> roomsByBuilding;
    private final Map<RecordId, List<DriverEntry>> entriesByHolder;
    private final Map<RecordId, List<Holding>> holdingsByHolder;
    private final Set<RecordId> needed = new HashSet<>();
    private final Balances balances;
    private final Grants grants;

    Scope(Figures figures, Limits limits, LocalDate date) {
        this.figures = figures;
        this.limits = limits;
        this.date = date;
        Plan plan = figures.plan();
        this.schools = plan.schools().rows().stream().filter(this::isPlanned).toList();
        this.sharesBySite = by(plan.siteShares(), SiteShare::site);
        this.sharesBySchool = by(plan.siteShares(), SiteShare::school);
        this.buildingsBySite = by(plan.buildings(), Building::site);
        this.roomsByBuilding = by(plan.roomGroups(), RoomGroup::building);
        this.entriesByHolder = by(plan.driverEntries(), DriverEntry::holder);
        this.holdingsByHolder = by(plan.holdings(), Holding::holder);
        figures.items().items().stream().filter(this::hasDemand).forEach(item -> needed.add(item.id()));
        this.balances = Balances.of(figures);
        this.grants = Grants.of(figures);
    }

    private static <R extends Identified> Map<RecordId, List<R>> by(Table<R> table, Function<R, RecordId> owner) {
        Map<RecordId, List<R>> groups = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> groups.computeIfAbsent(owner.apply(row), _ -> new ArrayList<>())
                        .add(row));
        return groups;
    }

    private boolean isPlanned(School school) {
        return horizon().anyMatch(year -> value(Metric.SCHOOLS, year, school.id(), null) > 0);
    }

    private boolean hasDemand(Item item) {
        return horizon().anyMatch(year -> value(Metric.DEMAND, year, null, item.id()) > 0);
    }

    Plan plan() {
        return figures.plan();
    }

    PlanHeader header() {
        return plan().header();
    }

    Figures figures() {
        return figures;
    }

    Limits limits() {
        return limits;
    }

    /// The day on which somebody looks.
    LocalDate date() {
        return date;
    }

    /// The planned years, without the tail.
    IntStream horizon() {
        return IntStream.rangeClosed(firstYear(), lastYear());
    }

    int firstYear() {
        return figures.frame().firstYear();
    }

    int lastYear() {
        return header().lastYear();
    }

    /// The schools that are open in some planned year.
    List<School> schools() {
        return schools;
    }

    /// The first planned year in which a school of [#schools] is open.
    int firstYearOf(School school) {
        return horizon()
                .filter(year -> value(Metric.SCHOOLS, year, school.id(), null) > 0)
                .findFirst()
                .orElseThrow();
    }

    /// The holders that belong to an authority: its schools, and itself.
    Stream<RecordId> holdersOf(RecordId authority) {
        Stream<RecordId> own = plan().schools().rows().stream()
                .filter(school -> school.authority().equals(authority))
                .map(School::id);
        return Stream.concat(own, Stream.of(authority));
    }

    long value(Metric metric, @Nullable Integer year, @Nullable RecordId holder, @Nullable RecordId item) {
        return figure(new FigureId(metric, year, holder, item)).value();
    }

    Figure figure(FigureId id) {
        return figures.figure(id).orElseThrow();
    }

    /// The schools that use a site.
    List<SiteShare> sharesOfSite(RecordId site) {
        return sharesBySite.getOrDefault(site, List.of());
    }

    List<SiteShare> sharesOfSchool(RecordId school) {
        return sharesBySchool.getOrDefault(school, List.of());
    }

    List<Building> buildings(RecordId site) {
        return buildingsBySite.getOrDefault(site, List.of());
    }

    /// All rooms on a site, whosever they are.
    List<RoomGroup> roomsOfSite(RecordId site) {
        return buildings(site).stream()
                .flatMap(building -> roomsByBuilding.getOrDefault(building.id(), List.of()).stream())
                .toList();
    }

    /// The rooms that a school uses: its own, and those that it shares.
    List<RoomGroup> roomsOfSchool(RecordId school) {
        return sharesOfSchool(school).stream()
                .flatMap(share -> roomsOfSite(share.site()).stream())
                .filter(group -> group.school() == null || group.school().equals(school))
                .toList();
    }

    /// What the schools teach with digital media.
    Stream<TeachingProject> projects() {
        return plan().teachingProjects().rows().stream();
    }

    /// Those of [#schools] that have recorded any of it.
    Stream<School> schoolsWithProjects() {
        Set<RecordId> teaching = projects().map(TeachingProject::school).collect(Collectors.toSet());
        return schools.stream().filter(school -> teaching.contains(school.id()));
    }

    Optional<SchoolType> schoolTypeOf(TeachingProject project) {
        return plan().schools()
                .find(project.school())
                .flatMap(school -> plan().schoolTypes().find(school.schoolType()));
    }

    List<DriverEntry> entries(RecordId holder) {
        return entriesByHolder.getOrDefault(holder, List.of());
    }

    /// Recorded holdings, by the school, authority or site at which they are.
    Map<RecordId, List<Holding>> holdings() {
        return holdingsByHolder;
    }

    /// Whether anybody needs an item in some planned year.
    boolean isNeeded(RecordId item) {
        return needed.contains(item);
    }

    /// What is needed against what is there, school by school.
    Balances balances() {
        return balances;
    }

    /// What programmes pay, and what they do not.
    Grants grants() {
        return grants;
    }
}
