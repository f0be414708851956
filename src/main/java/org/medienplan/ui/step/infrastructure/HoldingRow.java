package org.medienplan.ui.step.infrastructure;

import java.util.Optional;
import java.util.OptionalInt;
import org.medienplan.ref.FigureId;

/// Holdings in one line: a single one, or all alike of an item.
///
/// @param where the school, site or authority, or how many of them
/// @param years year of acquisition, or the first and the last
/// @param newest for sorting; empty where no year is known
/// @param quantity units that are there
/// @param countable units that count against demand in the first year of the plan
/// @param stock the figure that counts them; empty where they are split among several schools
record HoldingRow(
        String where,
        String item,
        String bundle,
        int quantity,
        int countable,
        String years,
        OptionalInt newest,
        String owner,
        String payer,
        String duty,
        String obligation,
        String note,
        Optional<FigureId> stock) {}
