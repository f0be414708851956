package org.medienplan.plan.catalogue;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Something that can be bought or paid for (Artikel im Warenkorb). Four clocks stay apart: how long it is planned to
/// be used, depreciated, bound by a grant, and written off for tax.
///
/// @param bundle its bundle
/// @param name what people call it
/// @param unit what one of it is: piece, licence, connection
/// @param recurrence bought once or paid yearly
/// @param unitPrice gross price of one unit, for yearly items per year
/// @param priceYear the year in which the price was valid
/// @param vatRate value added tax inside the price
/// @param planningLife years of planned use
/// @param depreciationLife years of municipal depreciation
/// @param earmarkingYears years that a grant binds it (Zweckbindung)
/// @param taxLife years of tax depreciation, for information
/// @param operatingCost operation per unit and year
/// @param installation delivery and installation per unit
/// @param accounting capital or current expenditure
/// @param eligibility category of grant programmes that it belongs to
/// @param account proposed account
/// @param zone network that it belongs to
/// @param certainty how firm the price is
/// @param note anything else
public record Item(
        RecordId id,
        RecordId bundle,
        String name,
        String unit,
        Recurrence recurrence,
        Money unitPrice,
        int priceYear,
        Share vatRate,
        int planningLife,
        @Nullable Integer depreciationLife,
        @Nullable Integer earmarkingYears,
        @Nullable Integer taxLife,
        Money operatingCost,
        Money installation,
        Accounting accounting,
        @Nullable String eligibility,
        @Nullable String account,
        Zone zone,
        Certainty certainty,
        @Nullable String note)
        implements Identified {

    /// The longest planning life in years.
    public static final int LONGEST_LIFE = 60;

    public Item {
        Require.type(id, RecordType.ITEM);
        Require.notNegative("unitPrice", unitPrice.cents());
        Require.between("planningLife", planningLife, 1, LONGEST_LIFE);
        Require.notNegative("operatingCost", operatingCost.cents());
        Require.notNegative("installation", installation.cents());
    }
}
