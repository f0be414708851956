package org.medienplan.calc.base;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// Everything recorded that the figures of one holder depend on and no other holder's do. While it stays equal, so do
/// the figures.
///
/// @param holder the school or authority
/// @param school the school, null for an authority
/// @param type its type, null for an authority and where the plan has none
/// @param open the school years in which it is open; an authority always is
/// @param entries recorded drivers
/// @param rooms its rooms, own and its part of shared ones
/// @param sites its part of the sites that it uses, empty where none is recorded
/// @param buildings its part of their buildings, likewise
/// @param holdings its units, own and its part of shared ones
/// @param deviations where it differs from the standard
/// @param projects what it teaches with digital media
/// @param shifts what it replaces in another year than its planning life says
/// @param training what it bears of training
public record HolderFacts(
        RecordId holder,
        @Nullable School school,
        @Nullable SchoolType type,
        Span open,
        List<DriverEntry> entries,
        List<RoomPart> rooms,
        List<Portion> sites,
        List<Portion> buildings,
        List<Held> holdings,
        List<Deviation> deviations,
        List<TeachingProject> projects,
        List<ReplacementShift> shifts,
        TrainingFacts training) {

    /// The facts of an authority as a holder of its own: it has no rooms and no school year.
    static HolderFacts ofAuthority(
            RecordId holder,
            List<DriverEntry> entries,
            List<Held> holdings,
            List<ReplacementShift> shifts,
            TrainingFacts training) {
        return new HolderFacts(
                holder,
                null,
                null,
                Span.ALWAYS,
                entries,
                List.of(),
                List.of(),
                List.of(),
                holdings,
                List.of(),
                List.of(),
                shifts,
                training);
    }

    /// What kind of school it is, null for an authority and where its type is not in the plan.
    public @Nullable SchoolCategory category() {
        return type == null ? null : type.category();
    }

    /// Whether the holder is open in the school year that begins in a calendar year.
    public boolean isOpen(int schoolYear) {
        return open.contains(schoolYear);
    }

    /// Whether anything that drivers follow from may be other in a school year than in the one before.
    boolean turnsIn(int schoolYear) {
        Integer phaseOut = school == null ? null : school.phaseOutFrom();
        return open.turnsIn(schoolYear)
                || (phaseOut != null && phaseOut <= schoolYear)
                || isRecordedAround(schoolYear)
                || sharesTurnIn(schoolYear);
    }

    private boolean isRecordedAround(int schoolYear) {
        for (DriverEntry entry : entries) {
            if (entry.schoolYear() == schoolYear || entry.schoolYear() == schoolYear - 1) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesTurnIn(int schoolYear) {
        for (RoomPart part : rooms) {
            if (part.span().turnsIn(schoolYear)) {
                return true;
            }
        }
        for (Portion part : sites) {
            if (part.span().turnsIn(schoolYear)) {
                return true;
            }
        }
        return false;
    }
}
