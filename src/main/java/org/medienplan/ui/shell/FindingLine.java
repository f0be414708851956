package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import org.medienplan.change.Change;
import org.medienplan.check.Case;
import org.medienplan.check.Finding;
import org.medienplan.message.Message;
import org.medienplan.ref.Place;

/// A line of the list of findings.
sealed interface FindingLine {

    /// The finding that the line belongs to.
    Finding finding();

    /// Where the line leads.
    Place place();

    /// What is the matter.
    Message sentence();

    /// What repairs it, where anything does.
    Optional<Change> repair();

    /// What the repair is called on its button.
    Optional<Message> repairName();

    /// A finding as a whole.
    ///
    /// @param unfolded whether its cases follow as lines of their own
    record Whole(Finding finding, boolean unfolded) implements FindingLine {

        boolean folds() {
            return finding.cases().size() > 1;
        }

        @Override
        public Place place() {
            return finding.place();
        }

        @Override
        public Message sentence() {
            return finding.message();
        }

        @Override
        public Optional<Change> repair() {
            return finding.repair();
        }

        @Override
        public Optional<Message> repairName() {
            return finding.repairName();
        }
    }

    /// One of several cases of a finding.
    record Single(Finding finding, Case found) implements FindingLine {

        @Override
        public Place place() {
            return found.place();
        }

        @Override
        public Message sentence() {
            return found.message();
        }

        @Override
        public Optional<Change> repair() {
            return finding.repair(List.of(found));
        }

        @Override
        public Optional<Message> repairName() {
            return finding.repairName(List.of(found));
        }
    }

    /// Whether two lines are about the same thing, though the plan has changed in between.
    default boolean isSame(FindingLine other) {
        return finding().check().equals(other.finding().check())
                && place().equals(other.place())
                && getClass().equals(other.getClass());
    }
}
