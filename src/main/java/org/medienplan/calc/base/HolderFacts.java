package org.medienplan.calc.base;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Everything recorded that the figures of one holder depend on and no other holder's do. While it stays equal, so do
/// the
/// figures.
///
/// @param holder the school or authority
/// @param school the school, null for an authority
/// @param type its type, null for an authority and where the plan has none
/// @param entries recorded drivers
/// @param rooms its rooms, own and its part of shared ones
/// @param sites its part of the sites that it uses, [Counts#UNKNOWN] where none is recorded
/// @param buildings its part of their buildings, likewise
/// @param holdings its units, own and its part of shared ones
/// @param deviations where it differs from the standard
public record HolderFacts(
        RecordId holder,
        @Nullable School school,
        @Nullable SchoolType type,
        List<DriverEntry> entries,
        List<RoomPart> rooms,
        int sites,
        int buildings,
        List<Held> holdings,
        List<Deviation> deviations) {

    /// The facts of an authority as a holder of its own: it has no rooms and no pupils.
    static HolderFacts ofAuthority(RecordId holder, List<DriverEntry> entries, List<Held> holdings) {
        return new HolderFacts(
                holder, null, null, entries, List.of(), Counts.UNKNOWN, Counts.UNKNOWN, holdings, List.of());
    }

    /// Whether the holder is open in the school year that begins in a calendar year; an authority always is.
    public boolean isOpen(int schoolYear) {
        if (school == null) {
            return true;
        }
        HalfYear opened = school.opened();
        HalfYear closed = school.closed();
        return (opened == null || opened.compareTo(new HalfYear(schoolYear + 1, 1)) <= 0)
                && (closed == null || closed.compareTo(new HalfYear(schoolYear, 2)) >= 0);
    }
}
