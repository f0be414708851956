package org.medienplan.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.BudgetPool;
import org.medienplan.plan.funding.BudgetRule;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.GrantMovement;
import org.medienplan.plan.funding.Notice;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.plan.pedagogy.SampleProject;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.pedagogy.Timetable;
import org.medienplan.plan.school.Authority;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.BuildingProject;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.DriverRule;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.school.Site;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.plan.support.EffortRule;
import org.medienplan.plan.support.OldService;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.plan.support.PlatformScore;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.StaffingRule;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.plan.training.LevelAim;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.SeatBooking;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// A whole plan as one immutable value: a header and a table for every other type of record. Every edit yields another
/// plan; unchanged tables are shared, so that comparing two plans can start with comparing references.
public final class Plan {

    private final Map<RecordType, Table<?>> tables;

    private Plan(Map<RecordType, Table<?>> tables) {
        this.tables = tables;
    }

    /// A plan that has nothing but its header.
    public static Plan of(PlanHeader header) {
        Map<RecordType, Table<?>> tables = new EnumMap<>(RecordType.class);
        for (RecordType type : RecordType.values()) {
            tables.put(type, Table.empty());
        }
        tables.put(RecordType.PLAN, Table.of(List.of(header)));
        return new Plan(tables);
    }

    /// This plan with a record added, or put in the place of the one with its id.
    public Plan with(Identified record) {
        return edited(Map.of(record.id(), Optional.of(record)));
    }

    /// This plan with another table in the place of the one for that type.
    public Plan with(RecordType type, Table<?> table) {
        Map<RecordType, Table<?>> changed = new EnumMap<>(tables);
        changed.put(type, table);
        return new Plan(changed);
    }

    /// This plan with all of the records added or replaced.
    public Plan withAll(Iterable<? extends Identified> records) {
        Map<RecordId, Optional<Identified>> changes = new HashMap<>();
        records.forEach(record -> changes.put(record.id(), Optional.of(record)));
        return edited(changes);
    }

    public Plan without(RecordId id) {
        return find(id).isEmpty() ? this : edited(Map.of(id, Optional.empty()));
    }

    /// This plan with some records added, replaced or, where there is none for an id, taken out. Tables without changes
    /// are shared with this plan.
    public Plan edited(Map<RecordId, Optional<Identified>> changes) {
        Map<RecordType, SortedMap<RecordId, Optional<Identified>>> byType = new EnumMap<>(RecordType.class);
        changes.forEach((id, record) ->
                byType.computeIfAbsent(id.type(), _ -> new TreeMap<>()).put(id, record));
        Map<RecordType, Table<?>> edited = new EnumMap<>(tables);
        byType.forEach(
                (type, rows) -> edited.put(type, this.<Identified>typed(type).edited(rows)));
        return new Plan(edited);
    }

    /// Whether this plan and another hold the very same table, so that nothing in it can differ.
    @SuppressWarnings("ReferenceEquality")
    public boolean shares(Plan other, RecordType type) {
        return table(type) == other.table(type);
    }

    /// The records of a type.
    public Table<?> table(RecordType type) {
        Table<?> table = tables.get(type);
        if (table == null) {
            throw new IllegalStateException("no table for " + type);
        }
        return table;
    }

    public Optional<? extends Identified> find(RecordId id) {
        return table(id.type()).find(id);
    }

    public PlanHeader header() {
        return this.<PlanHeader>typed(RecordType.PLAN).get(PlanHeader.ID);
    }

    public Table<Authority> authorities() {
        return typed(RecordType.AUTHORITY);
    }

    public Table<SchoolType> schoolTypes() {
        return typed(RecordType.SCHOOL_TYPE);
    }

    public Table<DriverRule> driverRules() {
        return typed(RecordType.DRIVER_RULE);
    }

    public Table<Bundle> bundles() {
        return typed(RecordType.BUNDLE);
    }

    public Table<Item> items() {
        return typed(RecordType.ITEM);
    }

    public Table<Standard> standards() {
        return typed(RecordType.STANDARD);
    }

    public Table<Rule> rules() {
        return typed(RecordType.RULE);
    }

    public Table<Framework> frameworks() {
        return typed(RecordType.FRAMEWORK);
    }

    public Table<Competence> competences() {
        return typed(RecordType.COMPETENCE);
    }

    public Table<Capability> capabilities() {
        return typed(RecordType.CAPABILITY);
    }

    public Table<CapabilityItem> capabilityItems() {
        return typed(RecordType.CAPABILITY_ITEM);
    }

    public Table<Timetable> timetables() {
        return typed(RecordType.TIMETABLE);
    }

    public Table<SampleProject> sampleProjects() {
        return typed(RecordType.SAMPLE_PROJECT);
    }

    public Table<TeachingProject> teachingProjects() {
        return typed(RecordType.TEACHING_PROJECT);
    }

    public Table<ServiceTask> serviceTasks() {
        return typed(RecordType.SERVICE_TASK);
    }

    public Table<TaskRole> taskRoles() {
        return typed(RecordType.TASK_ROLE);
    }

    public Table<EffortRule> effortRules() {
        return typed(RecordType.EFFORT_RULE);
    }

    public Table<PartyTerms> partyTerms() {
        return typed(RecordType.PARTY_TERMS);
    }

    public Table<StaffingRule> staffingRules() {
        return typed(RecordType.STAFFING_RULE);
    }

    public Table<Site> sites() {
        return typed(RecordType.SITE);
    }

    public Table<Building> buildings() {
        return typed(RecordType.BUILDING);
    }

    public Table<BuildingProject> buildingProjects() {
        return typed(RecordType.BUILDING_PROJECT);
    }

    public Table<School> schools() {
        return typed(RecordType.SCHOOL);
    }

    public Table<SiteShare> siteShares() {
        return typed(RecordType.SITE_SHARE);
    }

    public Table<DriverEntry> driverEntries() {
        return typed(RecordType.DRIVER_ENTRY);
    }

    public Table<RoomGroup> roomGroups() {
        return typed(RecordType.ROOM_GROUP);
    }

    public Table<Deviation> deviations() {
        return typed(RecordType.DEVIATION);
    }

    public Table<Holding> holdings() {
        return typed(RecordType.HOLDING);
    }

    public Table<Measure> measures() {
        return typed(RecordType.MEASURE);
    }

    public Table<ReplacementShift> replacementShifts() {
        return typed(RecordType.REPLACEMENT_SHIFT);
    }

    public Table<LevelCount> levelCounts() {
        return typed(RecordType.LEVEL_COUNT);
    }

    public Table<LevelAim> levelAims() {
        return typed(RecordType.LEVEL_AIM);
    }

    public Table<TrainingOffer> trainingOffers() {
        return typed(RecordType.TRAINING_OFFER);
    }

    public Table<TrainingSession> trainingSessions() {
        return typed(RecordType.TRAINING_SESSION);
    }

    public Table<SeatBooking> seatBookings() {
        return typed(RecordType.SEAT_BOOKING);
    }

    public Table<MediaOfficer> mediaOfficers() {
        return typed(RecordType.MEDIA_OFFICER);
    }

    public Table<Ceiling> ceilings() {
        return typed(RecordType.CEILING);
    }

    public Table<ControlTotal> controlTotals() {
        return typed(RecordType.CONTROL_TOTAL);
    }

    public Table<PlatformCriterion> platformCriteria() {
        return typed(RecordType.PLATFORM_CRITERION);
    }

    public Table<PlatformCandidate> platformCandidates() {
        return typed(RecordType.PLATFORM_CANDIDATE);
    }

    public Table<PlatformScore> platformScores() {
        return typed(RecordType.PLATFORM_SCORE);
    }

    public Table<AccountStep> accountSteps() {
        return typed(RecordType.ACCOUNT_STEP);
    }

    public Table<OldService> oldServices() {
        return typed(RecordType.OLD_SERVICE);
    }

    public Table<DeviceSystem> deviceSystems() {
        return typed(RecordType.DEVICE_SYSTEM);
    }

    public Table<Programme> programmes() {
        return typed(RecordType.PROGRAMME);
    }

    public Table<BudgetRule> budgetRules() {
        return typed(RecordType.BUDGET_RULE);
    }

    public Table<BudgetPool> budgetPools() {
        return typed(RecordType.BUDGET_POOL);
    }

    public Table<FundingCap> fundingCaps() {
        return typed(RecordType.FUNDING_CAP);
    }

    public Table<ProgrammeBudget> programmeBudgets() {
        return typed(RecordType.PROGRAMME_BUDGET);
    }

    public Table<Tranche> tranches() {
        return typed(RecordType.TRANCHE);
    }

    public Table<Application> applications() {
        return typed(RecordType.APPLICATION);
    }

    public Table<Notice> notices() {
        return typed(RecordType.NOTICE);
    }

    public Table<GrantMovement> grantMovements() {
        return typed(RecordType.GRANT_MOVEMENT);
    }

    public Table<Origin> origins() {
        return typed(RecordType.ORIGIN);
    }

    /// Where a value comes from: the origin of the field, else that of its record.
    public Optional<Origin> origin(RecordId record, String field) {
        return origins().find(Origin.idOf(record, field)).or(() -> origins().find(Origin.idOf(record, null)));
    }

    /// The table holds what its type says: records carry their type in their id, and enter by [#with] and [#withAll].
    @SuppressWarnings("unchecked")
    private <R extends Identified> Table<R> typed(RecordType type) {
        return (Table<R>) table(type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && tables.equals(plan.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    @Override
    public String toString() {
        return "Plan " + tables;
    }
}
