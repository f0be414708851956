package org.medienplan.plan.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A training that can be held (Angebot).
///
/// @param name what people call it
/// @param rank its place in lists and in the order in which the calendar is filled
/// @param audience for whom it is
/// @param areas the areas that it trains, empty for all
/// @param fromLevel the lowest level that it suits, null for all
/// @param toLevel the level that it leads to, null where it leads to none
/// @param hours how long it lasts, in hours of sixty minutes
/// @param seats at most so many take part in one course, null for everybody who is there
/// @param trainer who gives it
/// @param item what the authority pays per course, null where it pays nothing or the price is open
/// @param term in which half of a year it takes place
/// @param first the first half-year in which it can be held, null for the first one of the plan
/// @param last the last half-year in which it can be held, null for the last planned one
/// @param maximum at most so many courses in a half-year, null for no limit
/// @param bundles the bundles for whose roll-out it counts as training
/// @param note anything else
public record TrainingOffer(
        RecordId id,
        String name,
        int rank,
        OfferAudience audience,
        Set<Area> areas,
        @Nullable Level fromLevel,
        @Nullable Level toLevel,
        Decimal hours,
        @Nullable Integer seats,
        Trainer trainer,
        @Nullable RecordId item,
        Term term,
        @Nullable HalfYear first,
        @Nullable HalfYear last,
        @Nullable Integer maximum,
        Set<RecordId> bundles,
        @Nullable String note)
        implements Identified {

    public TrainingOffer {
        Require.type(id, RecordType.TRAINING_OFFER);
        areas = Set.copyOf(areas);
        bundles = Set.copyOf(bundles);
        if (first != null && last != null && last.compareTo(first) < 0) {
            throw new InvalidRecord("invalid.end_before_start", name, first, last);
        }
        if (fromLevel != null && toLevel != null && !fromLevel.isBelow(toLevel)) {
            throw new InvalidRecord("invalid.level_not_higher", name);
        }
    }

    /// Whether it trains an area.
    public boolean trains(Area area) {
        return areas.isEmpty() || areas.contains(area);
    }

    /// Whether it can be held in a half-year.
    public boolean isPossibleIn(HalfYear halfYear) {
        return term.contains(halfYear)
                && (first == null || first.compareTo(halfYear) <= 0)
                && (last == null || halfYear.compareTo(last) <= 0);
    }

    /// Whether somebody at a level gets further by it.
    public boolean lifts(Level level) {
        return toLevel != null && level.isBelow(toLevel) && (fromLevel == null || !level.isBelow(fromLevel));
    }
}
