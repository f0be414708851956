package org.medienplan.ui.overview;

import org.medienplan.ui.component.derivation.DerivationNode;

/// How a number of the overview comes about, as the drawer shows it.
///
/// @param kicker when or what kind
/// @param title what it is
/// @param value as it stands on the page
/// @param unit its unit
/// @param result the exact value with its inputs
record Story(String kicker, String title, String value, String unit, DerivationNode result) {}
