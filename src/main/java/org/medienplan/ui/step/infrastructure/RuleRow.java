package org.medienplan.ui.step.infrastructure;

import org.medienplan.ref.RecordId;
import org.medienplan.ui.component.OriginMark.Origin;

/// A rule of a provision standard in words.
///
/// @param item what is to be provided
/// @param itemId the record, to find its demand
/// @param schools for which schools
/// @param basis what the quantity follows
/// @param ratio so many for so many: `1 je 30`
/// @param bounds reserve, least and most; empty for none
/// @param phaseIn how it comes into force, and who else pays
/// @param rank order of its item in the catalogue
/// @param origin where the rule comes from
/// @param source in words
record RuleRow(
        String item,
        RecordId itemId,
        String bundle,
        String schools,
        String basis,
        String ratio,
        String rounding,
        String bounds,
        String phaseIn,
        int rank,
        Origin origin,
        String source) {}
