package org.medienplan.plan.funding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// A line of the formula by which a programme's budgets follow from schools and pupils: for each school of some
/// categories a base (Sockelbetrag) and an amount per pupil (Kopfbetrag). For a school the first rule by rank counts.
///
/// @param programme the programme
/// @param rank which rule is asked first
/// @param schoolCategories schools that it is for, empty for all
/// @param base for each school
/// @param perPupil for each pupil, before the factor
/// @param factor weight of a pupil of these schools
/// @param smallBelow schools with fewer pupils get the amount for small schools in place of the base
/// @param smallPerPupil for each pupil of a small school, in place of the base
/// @param source where it stands
public record BudgetRule(
        RecordId id,
        RecordId programme,
        int rank,
        Set<SchoolCategory> schoolCategories,
        Money base,
        Money perPupil,
        Decimal factor,
        @Nullable Integer smallBelow,
        @Nullable Money smallPerPupil,
        @Nullable String source)
        implements Identified {

    public BudgetRule {
        Require.type(id, RecordType.BUDGET_RULE);
        schoolCategories = Set.copyOf(schoolCategories);
    }
}
