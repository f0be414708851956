package org.medienplan.plan.school;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Ratio;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// A stated assumption that yields a driver which nobody has recorded: `round(basis × amount ÷ per)`. Where several fit
/// a school, the one that names its school type wins over one that names its category, and that over one for all.
///
/// @param driver what is derived
/// @param categories for which categories, empty for all
/// @param schoolTypes for which school types, empty for all
/// @param basis what it is derived from, an earlier driver
/// @param amount units
/// @param per for so many of the basis, more than 0
/// @param rounding how a part of a unit is rounded
/// @param minimum at least so many, where the basis is not zero
public record DriverRule(
        RecordId id,
        Driver driver,
        Set<SchoolCategory> categories,
        Set<RecordId> schoolTypes,
        Driver basis,
        Decimal amount,
        Decimal per,
        Rounding rounding,
        @Nullable Integer minimum)
        implements Identified {

    public DriverRule {
        Require.type(id, RecordType.DRIVER_RULE);
        categories = Set.copyOf(categories);
        schoolTypes = Set.copyOf(schoolTypes);
        Require.positive("per", per);
        if (!driver.recordable() || (basis.compareTo(driver) >= 0 && basis != Driver.SCHOOLS)) {
            throw new InvalidRecord("invalid.driver_rule_order", basis, driver);
        }
    }

    public Ratio ratio() {
        return Ratio.of(amount, per);
    }
}
