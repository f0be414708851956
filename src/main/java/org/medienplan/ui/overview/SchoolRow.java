package org.medienplan.ui.overview;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.medienplan.ref.RecordId;

/// A school, or what an authority pays centrally, in the list of the overview.
///
/// @param holder the school or authority
/// @param name what it is called
/// @param type its school type, or that it is an authority
/// @param pupils of the first year; empty where it has none or they are not known
/// @param degree of provision in the first year in percent, rounded for showing; empty where nothing is needed or a
///     demand is not known
/// @param cost of the horizon in thousands of euros, fitted to the total of all rows
/// @param cents the exact cost
/// @param complete whether all parts of the cost are known
/// @param perPupil cost per pupil and year in whole euros
record SchoolRow(
        RecordId holder,
        String name,
        String type,
        OptionalLong pupils,
        OptionalInt degree,
        long cost,
        long cents,
        boolean complete,
        OptionalLong perPupil) {}
