package org.medienplan.ui.step.investment;

/// What a user has chosen to see on the board.
///
/// @param scope whose money the years are measured by
/// @param grouped whether the measures of a bundle are grouped by school type
record BoardOptions(CeilingScope scope, boolean grouped) {}
