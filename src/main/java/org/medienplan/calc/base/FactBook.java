package org.medienplan.calc.base;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The facts of every holder of a plan, gathered in one pass over each table.
public final class FactBook {

    private final Plan plan;
    private final SiteBook sites;
    private final Groups<DriverEntry> entries;
    private final Groups<Deviation> deviations;
    private final HoldingBook holdings;
    private final Groups<TeachingProject> projects;
    private final Groups<ReplacementShift> shifts;
    private final Groups<TrainingSession> sessions;
    private final Groups<MediaOfficer> officers;

    /// Takes over from the book of another plan what follows from tables that both plans share.
    private FactBook(Plan plan, @Nullable FactBook before) {
        this.plan = plan;
        boolean sameSites =
                isSame(before, RecordType.SCHOOL, RecordType.SITE_SHARE, RecordType.BUILDING, RecordType.ROOM_GROUP);
        this.sites = before != null && sameSites ? before.sites : SiteBook.of(plan);
        this.entries = before != null && isSame(before, RecordType.DRIVER_ENTRY)
                ? before.entries
                : Groups.of(plan.driverEntries(), DriverEntry::holder);
        this.deviations = before != null && isSame(before, RecordType.DEVIATION)
                ? before.deviations
                : Groups.of(plan.deviations(), Deviation::school);
        this.holdings = before != null && sameSites && isSame(before, RecordType.HOLDING)
                ? before.holdings
                : HoldingBook.of(plan, sites);
        this.projects = before != null && isSame(before, RecordType.TEACHING_PROJECT)
                ? before.projects
                : Groups.of(plan.teachingProjects(), TeachingProject::school);
        this.shifts = before != null && isSame(before, RecordType.REPLACEMENT_SHIFT)
                ? before.shifts
                : Groups.of(plan.replacementShifts(), ReplacementShift::holder);
        this.sessions = before != null && isSame(before, RecordType.TRAINING_SESSION)
                ? before.sessions
                : Groups.of(plan.trainingSessions(), TrainingSession::holder);
        this.officers = before != null && isSame(before, RecordType.MEDIA_OFFICER)
                ? before.officers
                : Groups.of(plan.mediaOfficers(), MediaOfficer::school);
    }

    private boolean isSame(@Nullable FactBook before, RecordType... types) {
        return before != null && Stream.of(types).allMatch(type -> plan.shares(before.plan, type));
    }

    public static FactBook of(Plan plan) {
        return new FactBook(plan, null);
    }

    /// The book of an edited plan.
    public FactBook update(Plan edited) {
        return new FactBook(edited, this);
    }

    /// The facts of all schools, then of all authorities, each in the order of their keys.
    public List<HolderFacts> all() {
        List<HolderFacts> facts =
                new ArrayList<>(plan.schools().size() + plan.authorities().size());
        plan.schools().rows().forEach(school -> facts.add(schoolFacts(school)));
        plan.authorities()
                .rows()
                .forEach(authority -> facts.add(HolderFacts.ofAuthority(
                        authority.id(),
                        entries.of(authority.id()),
                        holdings.of(authority.id()),
                        shifts.of(authority.id()),
                        training(authority.id()))));
        return facts;
    }

    private HolderFacts schoolFacts(School school) {
        RecordId id = school.id();
        return new HolderFacts(
                id,
                school,
                plan.schoolTypes().find(school.schoolType()).orElse(null),
                Span.ofOpen(school),
                entries.of(id),
                sites.rooms(id),
                sites.sites(id),
                sites.buildings(id),
                holdings.of(id),
                deviations.of(id),
                projects.of(id),
                shifts.of(id),
                training(id));
    }

    private TrainingFacts training(RecordId holder) {
        return new TrainingFacts(sessions.of(holder), officers.of(holder));
    }

    /// Whether a record type can be a holder of figures.
    public static boolean isHolder(RecordType type) {
        return type == RecordType.SCHOOL || type == RecordType.AUTHORITY;
    }
}
