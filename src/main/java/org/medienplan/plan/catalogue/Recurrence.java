package org.medienplan.plan.catalogue;

/// Whether an item is bought and lasts, or is paid for year by year.
public enum Recurrence {
    ONCE,
    /// Licences, lines, services; their price is per unit and year.
    YEARLY
}
