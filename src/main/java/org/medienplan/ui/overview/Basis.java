package org.medienplan.ui.overview;

import java.util.Optional;
import org.medienplan.plan.OriginKind;
import org.medienplan.ref.Place;

/// Something that the figures rest on.
///
/// @param kind the least certain origin among the values; empty where values are missing altogether
/// @param title what it is, or what is missing
/// @param count how many values there are; empty for none
/// @param text how many of them come from where; empty for none
/// @param place where it can be looked at
record Basis(Optional<OriginKind> kind, String title, String count, String text, Optional<Place> place) {}
