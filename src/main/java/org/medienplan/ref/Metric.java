package org.medienplan.ref;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The kinds of figures that a plan yields. A figure is one of these for a year, a holder and an item, or the sum over
/// those that are left out.
public enum Metric {
    PUPILS(Driver.PUPILS),
    PART_TIME_PUPILS(Driver.PART_TIME_PUPILS),
    COUNTED_PUPILS(Driver.COUNTED_PUPILS),
    CLASSES(Driver.CLASSES),
    TEACHERS(Driver.TEACHERS),
    WORKPLACES(Driver.WORKPLACES),
    ALL_DAY_GROUPS(Driver.ALL_DAY_GROUPS),
    CLASSROOMS(Driver.CLASSROOMS),
    SUBJECT_ROOMS(Driver.SUBJECT_ROOMS),
    COMPUTER_ROOMS(Driver.COMPUTER_ROOMS),
    STAFF_ROOMS(Driver.STAFF_ROOMS),
    OTHER_ROOMS(Driver.OTHER_ROOMS),
    TEACHING_ROOMS(Driver.TEACHING_ROOMS),
    ROOMS(Driver.ROOMS),
    SITES(Driver.SITES),
    BUILDINGS(Driver.BUILDINGS),
    SCHOOLS(Driver.SCHOOLS),
    AUTHORITIES(Driver.AUTHORITIES),

    /// Units that the standard and its deviations ask for.
    DEMAND(Unit.UNITS, false),
    /// Units that are there, however old.
    PRESENT(Unit.UNITS, false),
    /// Units of the recorded holdings that count against demand: still within their planning life.
    STOCK(Unit.UNITS, false),
    /// Demand that recorded holdings do not meet.
    GAP(Unit.UNITS, false),
    /// What purchases aim at: demand, in the years after the horizon no more than was alive at its end.
    TARGET(Unit.UNITS, false),
    /// Units that the authority buys in the year.
    PURCHASE(Unit.UNITS, true),
    /// Those of the purchases that replace units whose life ends then.
    REPLACEMENT(Unit.UNITS, true),
    /// The rest of the purchases.
    ADDITION(Unit.UNITS, true),
    /// Units that somebody else replaces, because the duty to replace is theirs.
    OTHERS_PURCHASE(Unit.UNITS, true),
    /// Units that count at the end of the year if the plan is carried out; for yearly services, units running.
    PLANNED_STOCK(Unit.UNITS, false),

    /// Price of one unit in the year.
    PRICE(Unit.MONEY, false),
    PURCHASE_COST(Unit.MONEY, true),
    INSTALLATION_COST(Unit.MONEY, true),
    PLANNING_COST(Unit.MONEY, true),
    CONTINGENCY_COST(Unit.MONEY, true),
    /// Purchase, installation, planning and contingency of the year's purchases together.
    ACQUISITION_COST(Unit.MONEY, true),
    /// The part of the acquisition cost that falls on units that replace others.
    REPLACEMENT_COST(Unit.MONEY, true),
    /// Operation of what is there, per unit and year.
    OPERATING_COST(Unit.MONEY, true),
    /// Services and licences that are paid every year.
    SERVICE_COST(Unit.MONEY, true),
    /// Capital expenditure (investiv).
    CAPITAL(Unit.MONEY, true),
    /// Current expenditure (konsumtiv).
    EXPENSE(Unit.MONEY, true),
    /// Capital and current expenditure of the authority together.
    COST(Unit.MONEY, true),
    /// What others pay for replacing what is theirs to replace; for information, in no total.
    OTHERS_COST(Unit.MONEY, true),
    /// What the year's planned stock costs per year of its planning life, at the year's price.
    ANNUAL_VALUE(Unit.MONEY, true),

    /// Cost that a grant could be had for, whatever budgets and limits allow.
    ELIGIBLE_COST(Unit.MONEY, true),
    /// Cost that grants pay for, own share included.
    FUNDED_COST(Unit.MONEY, true),
    /// Grants (Zuwendungen).
    GRANT(Unit.MONEY, true),
    /// The part of the funded cost that the authority bears itself (Eigenanteil).
    OWN_SHARE(Unit.MONEY, true),
    /// What the authority has to raise after grants (Eigenmittel), before allocations.
    OWN_MONEY(Unit.MONEY, true),
    /// General allocations and money of others, which pay own money and are not counted as funding.
    ALLOCATION(Unit.MONEY, true),
    /// What is left of own money after allocations.
    OWN_MONEY_AFTER(Unit.MONEY, true),

    /// Hours of support that the authority pays for.
    SUPPORT_HOURS(Unit.COUNT, true),
    /// Full-time equivalents of own staff behind those hours.
    POSTS(Unit.POSTS, false);

    /// What a figure is counted in.
    public enum Unit {
        /// A plain count: pupils, rooms, hours.
        COUNT,
        /// Pieces of an item.
        UNITS,
        /// Euro cents.
        MONEY,
        /// Millionths of a full-time equivalent.
        POSTS
    }

    private final Unit unit;
    private final boolean flow;
    private final @Nullable Driver driver;
    private final String key = name().toLowerCase(Locale.ROOT);

    Metric(Driver driver) {
        this.unit = Unit.COUNT;
        this.flow = false;
        this.driver = driver;
    }

    Metric(Unit unit, boolean flow) {
        this.unit = unit;
        this.flow = flow;
        this.driver = null;
    }

    public Unit unit() {
        return unit;
    }

    /// Whether years add up (a purchase does, a stock does not).
    public boolean isFlow() {
        return flow;
    }

    /// The driver behind the figure, or null for what has an item.
    public @Nullable Driver driver() {
        return driver;
    }

    /// The name in figure ids and files.
    public String key() {
        return key;
    }

    public static Optional<Metric> ofKey(String key) {
        return Arrays.stream(values()).filter(metric -> metric.key.equals(key)).findFirst();
    }

    /// Whether it is about looking after the technology as a whole; such a figure has no item.
    public boolean isOfSupport() {
        return this == SUPPORT_HOURS || this == POSTS;
    }

    /// Whether it says who pays; such a figure may name a programme.
    public boolean isOfFunding() {
        return switch (this) {
            case ELIGIBLE_COST, FUNDED_COST, GRANT, OWN_SHARE, OWN_MONEY, ALLOCATION, OWN_MONEY_AFTER -> true;
            default -> false;
        };
    }

    /// The figure of a driver; [Driver#ITEM] has none of its own.
    public static Metric of(Driver driver) {
        return Arrays.stream(values())
                .filter(metric -> metric.driver == driver)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("driver " + driver));
    }
}
