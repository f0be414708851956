package org.medienplan.plan.catalogue;

import java.util.Set;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A part of the catalogue that is planned together (Maßnahmenbereich).
///
/// @param name what people call it
/// @param rank order in lists
/// @param group where charts and summaries put it
/// @param priceRise how much prices change each year
/// @param planningShare planning cost as a share of purchase and installation
/// @param contingencyShare reserve for the unforeseen as a share of purchase and installation
/// @param after bundles that come first: at no holder does a measure start before theirs (cabling before WLAN)
public record Bundle(
        RecordId id,
        String name,
        int rank,
        BundleGroup group,
        Share priceRise,
        Share planningShare,
        Share contingencyShare,
        Set<RecordId> after)
        implements Identified {

    public Bundle {
        Require.type(id, RecordType.BUNDLE);
        Require.notNegative("rank", rank);
        after = Set.copyOf(after);
        if (after.contains(id)) {
            throw new InvalidRecord("invalid.bundle_after_itself", name);
        }
    }
}
