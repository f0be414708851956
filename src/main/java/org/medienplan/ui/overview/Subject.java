package org.medienplan.ui.overview;

import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.ref.Metric;

/// A number of the overview that can be asked how it comes about.
sealed interface Subject {

    /// The key figures.
    enum KeyFact implements Subject {
        /// Cost of the horizon.
        TOTAL,
        /// Mean yearly cost of the horizon.
        MEAN,
        /// Mean yearly cost after the horizon.
        FOLLOW_UP,
        /// Cost of the horizon per pupil and year.
        PER_PUPIL,
        /// Pupils of the first year.
        PUPILS
    }

    /// A row of money in a year, or over all years of the horizon or after it.
    ///
    /// @param row what is counted
    /// @param span when
    record Cost(Row row, Span span) implements Subject {}

    /// What a row of money counts.
    sealed interface Row {
        /// Everything of a kind: capital or current expenditure, or both.
        record Of(Metric metric) implements Row {}

        /// The bundles of a group.
        record Group(BundleGroup group) implements Row {}
    }

    /// When money is spent.
    sealed interface Span {
        record Year(int year) implements Span {}

        /// All years of the horizon.
        record Horizon() implements Span {}

        /// All years after it.
        record After() implements Span {}
    }
}
