/// The overview: what the plan costs, year by year and after its horizon, at which schools, and how much of it rests on
/// assumptions.
///
/// [OverviewContent] is computed from a snapshot in the background, with every number rounded so that shown parts add
/// up; [OverviewViewModel] keeps the latest one and knows how each number comes about; the views only show it.
@NullMarked
package org.medienplan.ui.overview;

import org.jspecify.annotations.NullMarked;
