package org.medienplan.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.medienplan.field.Fields;
import org.medienplan.field.RecordFields;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.plan.school.Authority;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.school.Site;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Detail.Fact;
import org.medienplan.testing.Detail.Values;

/// Builds small plans: one authority, one standard, one bundle, and what a test adds in sentences such as
/// `plan(2027, 5, 5).school("s", GYMNASIUM, pupils(800)).item("tablet", euros(500), life(4)).rule("tablet",
/// each(PUPILS))`.
public final class PlanBuilder {

    public static final RecordId AUTHORITY = new RecordId(RecordType.AUTHORITY, "city");
    public static final RecordId STANDARD = new RecordId(RecordType.STANDARD, "standard");
    public static final RecordId BUNDLE = new RecordId(RecordType.BUNDLE, "bundle");

    private final Map<RecordId, Identified> records = new LinkedHashMap<>();
    private int running;

    private PlanBuilder(int firstYear, int horizon, int tail) {
        put(new PlanHeader(PlanHeader.ID, "Test", "NW", firstYear, horizon, tail, STANDARD, null));
        put(new Authority(AUTHORITY, "Stadt", "NW", null));
        put(new Standard(STANDARD, "Standard", null, null, null));
        bundle(BUNDLE.key());
    }

    /// A plan from its first year over so many years, and so many years after them.
    public static PlanBuilder plan(int firstYear, int horizon, int tail) {
        return new PlanBuilder(firstYear, horizon, tail);
    }

    public PlanBuilder put(Identified record) {
        records.put(record.id(), record);
        return this;
    }

    public PlanBuilder school(String key, SchoolType type, Detail... details) {
        put(type);
        Map<String, Object> values = new HashMap<>(
                Map.of("authority", AUTHORITY, "number", key, "name", "Schule " + key, "school_type", type.id()));
        for (Detail detail : details) {
            if (detail instanceof Fact fact) {
                record(Details.school(key), fact);
            }
        }
        return add(Details.school(key), values, details);
    }

    /// Records facts about the authority.
    public PlanBuilder authority(Fact... facts) {
        for (Fact fact : facts) {
            record(AUTHORITY, fact);
        }
        return this;
    }

    private void record(RecordId holder, Fact fact) {
        RecordId id = next(RecordType.DRIVER_ENTRY);
        put(new DriverEntry(id, holder, fact.driver(), fact.schoolYear(), fact.grade(), fact.value(), null));
    }

    /// Assumes that a driver follows another one.
    public PlanBuilder assumption(Driver driver, Values... details) {
        Map<String, Object> values = new HashMap<>(Map.of("driver", driver, "rounding", Defaults.ROUNDING));
        return add(next(RecordType.DRIVER_RULE), values, details);
    }

    public PlanBuilder bundle(String key, Values... details) {
        return add(new RecordId(RecordType.BUNDLE, key), Defaults.bundle(key), details);
    }

    public PlanBuilder item(String key, Values... details) {
        return add(Details.item(key), Defaults.item(key), details);
    }

    public PlanBuilder rule(String item, Values... details) {
        return add(next(RecordType.RULE), Defaults.rule(item), details);
    }

    public PlanBuilder holding(String school, String item, int quantity, Values... details) {
        return holding(Details.school(school), item, quantity, details);
    }

    public PlanBuilder holding(RecordId holder, String item, int quantity, Values... details) {
        return add(next(RecordType.HOLDING), Defaults.holding(holder, item, quantity), details);
    }

    public PlanBuilder deviation(String school, String item, DeviationMode mode, int quantity, Values... details) {
        Map<String, Object> values = Map.of(
                "school",
                Details.school(school),
                "item",
                Details.item(item),
                "mode",
                mode,
                "quantity",
                quantity,
                "reason",
                "agreed");
        return add(next(RecordType.DEVIATION), values, details);
    }

    /// A measure of the one bundle over whole years.
    public PlanBuilder measure(int firstYear, int lastYear, Values... details) {
        HalfYear start = new HalfYear(firstYear, 1);
        HalfYear end = new HalfYear(lastYear, 2);
        return add(next(RecordType.MEASURE), Defaults.measure(start, end), details);
    }

    /// A site with one building that schools share by weight.
    public PlanBuilder site(String key, Map<String, Integer> weights) {
        RecordId site = new RecordId(RecordType.SITE, key);
        put(new Site(site, key, null, null, null, null, null));
        put(new Building(new RecordId(RecordType.BUILDING, key), site, key, null));
        weights.forEach((school, weight) ->
                put(new SiteShare(next(RecordType.SITE_SHARE), site, Details.school(school), weight)));
        return this;
    }

    /// Rooms that the schools of a site share.
    public PlanBuilder sharedRooms(String site, RoomType type, int quantity) {
        RecordId building = new RecordId(RecordType.BUILDING, site);
        return put(new RoomGroup(next(RecordType.ROOM_GROUP), building, null, type, quantity));
    }

    /// Rooms of one school on a site.
    public PlanBuilder rooms(String site, String school, RoomType type, int quantity) {
        RecordId building = new RecordId(RecordType.BUILDING, site);
        return put(new RoomGroup(next(RecordType.ROOM_GROUP), building, Details.school(school), type, quantity));
    }

    /// A programme of grants that pays for everything of a category.
    public PlanBuilder programme(String key, Values... details) {
        return add(Details.programme(key), Defaults.programme(key), details);
    }

    /// What the authority may have of a programme, in whole euros.
    public PlanBuilder budget(String programme, long euros) {
        return add(
                next(RecordType.PROGRAMME_BUDGET),
                Map.of(
                        "programme",
                        Details.programme(programme),
                        "authority",
                        AUTHORITY,
                        "amount",
                        Money.ofEuros(euros)));
    }

    /// What the authority may have of a programme in a year, in whole euros.
    public PlanBuilder tranche(String programme, int year, long euros) {
        return put(new Tranche(
                next(RecordType.TRANCHE), Details.programme(programme), AUTHORITY, year, Money.ofEuros(euros), null));
    }

    public PlanBuilder cap(String programme, CapLevel level, Values... details) {
        Map<String, Object> values = Map.of(
                "programme", Details.programme(programme), "name", "Grenze", "level", level, "base", CapBase.COST);
        return add(next(RecordType.FUNDING_CAP), values, details);
    }

    public PlanBuilder application(String key, String programme, Values... details) {
        Map<String, Object> values = Map.of(
                "programme",
                Details.programme(programme),
                "authority",
                AUTHORITY,
                "title",
                key,
                "state",
                ApplicationState.SUBMITTED);
        return add(new RecordId(RecordType.APPLICATION, key), values, details);
    }

    public PlanBuilder notice(String key, String application, LocalDate date, long euros, Values... details) {
        Map<String, Object> values = Map.of(
                "application",
                new RecordId(RecordType.APPLICATION, application),
                "number",
                key,
                "date",
                date,
                "amount",
                Money.ofEuros(euros));
        return add(new RecordId(RecordType.NOTICE, key), values, details);
    }

    private RecordId next(RecordType type) {
        running++;
        return new RecordId(type, String.format(Locale.ROOT, "%s-%07d", type.key(), running));
    }

    private PlanBuilder add(RecordId id, Map<String, Object> defaults, Detail... details) {
        Map<String, Object> values = new HashMap<>(defaults);
        for (Detail detail : details) {
            if (detail instanceof Values more) {
                values.putAll(more.fields());
            }
        }
        RecordFields<?> fields = Fields.of(id.type());
        values.keySet().forEach(fields::get);
        return put(fields.create(id, values).orElseThrow());
    }

    public Plan build() {
        Plan empty = Plan.of((PlanHeader) records.get(PlanHeader.ID));
        return empty.withAll(records.values());
    }

    /// The figures of the plan.
    public Reading computed() {
        return Reading.of(build());
    }
}
