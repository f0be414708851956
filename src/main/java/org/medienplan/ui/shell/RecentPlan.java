package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import org.medienplan.quantity.Money;

/// A plan that was opened or saved lately, as it was then.
///
/// @param file where it was
/// @param title what it is called
/// @param schools number of its schools
/// @param cost all cost of its horizon
/// @param opened the day
public record RecentPlan(Path file, String title, int schools, Money cost, LocalDate opened) {}
