package org.medienplan.plan.funding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// A source of money with the rules that it sets (Förderprogramm). It has one rate; a programme with two rates is two.
///
/// @param name what people call it
/// @param state the Land that it holds for, or DE
/// @param kind what kind of money it is
/// @param rank preference among programmes that bring the same, the lowest first
/// @param rate part of the eligible cost that it pays at most; a fixed sum per unit is the whole, with a cap per unit
/// @param rounded which part is rounded
/// @param roundedTo to which multiples it is rounded: a cent, a euro, a hundred euros
/// @param rounding how it is rounded
/// @param categories categories of eligibility of the items that it pays for
/// @param bundles bundles that it pays for, whatever the category of their items
/// @param items items that it pays for, whatever their category
/// @param excludedItems items that it does not pay for, whatever else is said
/// @param parts parts of cost that it pays for
/// @param schoolCategories schools that it is for, empty for all
/// @param stacking whether other programmes may pay for the same cost
/// @param tranches what becomes of yearly tranches, where it has any
/// @param costsFrom costs count from this day, which may lie before the term; null for no limit
/// @param applyBy last day of applications
/// @param completeBy last day of what is funded: later costs do not count
/// @param callBy last day on which money can be called for
/// @param proveBy last day of the proof of use
/// @param minimum an authority's eligible cost below which nothing is granted
/// @param earmarkingYears years for which what is bought is bound to the purpose, null where the items say it
/// @param preconditions what each school must have
/// @param surcharge what is added to the sum of the formula of budgets, null for nothing
/// @param validFrom since when these rules hold
/// @param source where the rules stand
/// @param note anything else
public record Programme(
        RecordId id,
        String name,
        String state,
        SourceKind kind,
        int rank,
        Share rate,
        RoundedPart rounded,
        Money roundedTo,
        Rounding rounding,
        Set<String> categories,
        Set<RecordId> bundles,
        Set<RecordId> items,
        Set<RecordId> excludedItems,
        Set<CostPart> parts,
        Set<SchoolCategory> schoolCategories,
        Stacking stacking,
        TrancheRule tranches,
        @Nullable LocalDate costsFrom,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate completeBy,
        @Nullable LocalDate callBy,
        @Nullable LocalDate proveBy,
        @Nullable Money minimum,
        @Nullable Integer earmarkingYears,
        Set<Precondition> preconditions,
        @Nullable Share surcharge,
        @Nullable LocalDate validFrom,
        @Nullable String source,
        @Nullable String note)
        implements Identified {

    public Programme {
        Require.type(id, RecordType.PROGRAMME);
        categories = Set.copyOf(categories);
        bundles = Set.copyOf(bundles);
        items = Set.copyOf(items);
        excludedItems = Set.copyOf(excludedItems);
        parts = Set.copyOf(parts);
        schoolCategories = Set.copyOf(schoolCategories);
        preconditions = Set.copyOf(preconditions);
        if (costsFrom != null && completeBy != null && completeBy.isBefore(costsFrom)) {
            throw new InvalidRecord("invalid.end_before_start", name, costsFrom, completeBy);
        }
    }

    /// Whether it is funding, and not money that pays what funding leaves.
    public boolean isGrant() {
        return kind == SourceKind.PROJECT_GRANT;
    }
}
