package org.medienplan.calc.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Table;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Gathers the facts of every holder of a plan: one pass over each table, shared things split by the keys of their
/// sites.
public final class FactBook {

    private final Plan plan;
    private final SiteBook sites;
    private final Map<RecordId, List<DriverEntry>> entries;
    private final Map<RecordId, List<Deviation>> deviations;
    private final Map<RecordId, List<Held>> holdings = new HashMap<>();

    private FactBook(Plan plan) {
        this.plan = plan;
        this.sites = SiteBook.of(plan);
        this.entries = grouped(plan.driverEntries(), DriverEntry::holder);
        this.deviations = grouped(plan.deviations(), Deviation::school);
        plan.holdings().rows().forEach(this::placeHolding);
    }

    /// The facts of all schools, then of all authorities, each in the order of their keys.
    public static List<HolderFacts> of(Plan plan) {
        FactBook book = new FactBook(plan);
        List<HolderFacts> facts =
                new ArrayList<>(plan.schools().size() + plan.authorities().size());
        plan.schools().rows().forEach(school -> facts.add(book.schoolFacts(school)));
        plan.authorities()
                .rows()
                .forEach(authority -> facts.add(HolderFacts.ofAuthority(
                        authority.id(), listOf(book.entries, authority.id()), listOf(book.holdings, authority.id()))));
        return facts;
    }

    private HolderFacts schoolFacts(School school) {
        RecordId id = school.id();
        return new HolderFacts(
                id,
                school,
                plan.schoolTypes().find(school.schoolType()).orElse(null),
                listOf(entries, id),
                sites.rooms(id),
                sites.sites(id),
                sites.buildings(id),
                listOf(holdings, id),
                listOf(deviations, id));
    }

    private void placeHolding(Holding holding) {
        switch (holding.holder().type()) {
            case SITE ->
                sites.split(holding.holder(), holding.quantity())
                        .forEach((school, part) -> placeAtSchool(holding, school, part));
            case SCHOOL -> placeAtSchool(holding, holding.holder(), holding.quantity());
            default -> put(holdings, holding.holder(), Held.always(holding, holding.quantity()));
        }
    }

    /// Stock of a school that closes goes on at its successor from the next year.
    private void placeAtSchool(Holding holding, RecordId schoolId, int quantity) {
        School school = plan.schools().find(schoolId).orElse(null);
        HalfYear closed = school == null ? null : school.closed();
        if (school == null || closed == null) {
            put(holdings, schoolId, Held.always(holding, quantity));
            return;
        }
        put(holdings, schoolId, new Held(holding, quantity, Integer.MIN_VALUE, closed.year()));
        RecordId successor = school.successor();
        if (successor != null) {
            put(holdings, successor, new Held(holding, quantity, closed.year() + 1, Integer.MAX_VALUE));
        }
    }

    static <R extends Identified> Map<RecordId, List<R>> grouped(Table<R> table, Function<R, RecordId> owner) {
        Map<RecordId, List<R>> groups = new HashMap<>();
        table.rows().forEach(row -> put(groups, owner.apply(row), row));
        return groups;
    }

    static <T> void put(Map<RecordId, List<T>> groups, RecordId key, T value) {
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    static <T> List<T> listOf(Map<RecordId, List<T>> groups, RecordId key) {
        @Nullable List<T> group = groups.get(key);
        return group == null ? List.of() : group;
    }

    /// Whether a record type can be a holder of figures.
    public static boolean isHolder(RecordType type) {
        return type == RecordType.SCHOOL || type == RecordType.AUTHORITY;
    }
}
