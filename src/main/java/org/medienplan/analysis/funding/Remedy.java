package org.medienplan.analysis.funding;

import org.medienplan.message.Message;

/// A change that would let a programme pay more of a line of cost.
///
/// @param kind what has to be done, the least trouble first
/// @param effort how much of it: years, or cents
/// @param message the change in words
record Remedy(Kind kind, long effort, Message message) implements Comparable<Remedy> {

    /// What has to be done.
    enum Kind {
        /// Something is missing in the plan and has to be recorded.
        RECORD,
        /// The measure has to be moved.
        SHIFT,
        /// More has to be planned to reach a minimum.
        MINIMUM,
        /// The item needs a category.
        CATEGORY
    }

    @Override
    public int compareTo(Remedy other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Long.compare(effort, other.effort);
    }
}
