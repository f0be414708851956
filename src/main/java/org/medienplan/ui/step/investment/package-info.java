/// Step 5, investment: what the plan costs by year and bundle, what is bought and replaced when, and the measures
/// behind it.
///
/// Every tab has a view and a view model; what a tab shows is computed of the open plan in the background as plain
/// records. Money is shown in thousands of euros, rounded so that shown parts add up to shown totals.
@NullMarked
package org.medienplan.ui.step.investment;

import org.jspecify.annotations.NullMarked;
