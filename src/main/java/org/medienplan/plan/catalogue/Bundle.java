package org.medienplan.plan.catalogue;

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
public record Bundle(
        RecordId id,
        String name,
        int rank,
        BundleGroup group,
        Share priceRise,
        Share planningShare,
        Share contingencyShare)
        implements Identified {

    public Bundle {
        Require.type(id, RecordType.BUNDLE);
        Require.notNegative("rank", rank);
    }
}
