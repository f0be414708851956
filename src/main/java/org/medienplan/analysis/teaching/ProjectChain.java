package org.medienplan.analysis.teaching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.RecordId;

/// How a lesson becomes lines of the budget: its competences, what it presupposes, what serves that at the school, and
/// what this adds to the budget of a year. Several projects may ask for the same units, so that their amounts are not
/// to be added up.
///
/// @param project the project
/// @param year the budget year
/// @param competences those of the school's frame first
/// @param capabilities what it presupposes
/// @param items what serves that
/// @param money what that adds to the year
/// @param following what it adds to the year after, in cents
public record ProjectChain(
        TeachingProject project,
        int year,
        List<Competence> competences,
        List<CapabilityLink> capabilities,
        List<ItemLink> items,
        List<MoneyLink> money,
        long following) {

    public ProjectChain {
        competences = List.copyOf(competences);
        capabilities = List.copyOf(capabilities);
        items = List.copyOf(items);
        money = List.copyOf(money);
    }

    /// A capability of the project.
    ///
    /// @param capability the capability
    /// @param units how many of it this project uses at one time, or that it needs in all where nobody shares them
    /// @param item the item that serves it at the school, null where none does
    public record CapabilityLink(
            Capability capability, int units, @Nullable RecordId item) {}

    /// An item that serves the project.
    ///
    /// @param item the item
    /// @param need how many of it all lessons of the school need
    /// @param standard how many its standard and deviations ask for without lessons
    /// @param stock how many of those that are there count in the year
    /// @param raised how far lessons raise the demand
    /// @param sharers other projects of the school that use it too
    public record ItemLink(RecordId item, int need, long standard, long stock, long raised, int sharers) {

        /// Units that lessons need and that neither the standard nor what is there provides.
        public long missing() {
            return Math.max(0, need - Math.max(standard, stock));
        }
    }

    /// What an item adds to the budget of the year.
    ///
    /// @param item the item that is paid for
    /// @param because the items of the chain that it is paid for: itself, or those that it follows
    /// @param units units bought, of yearly services units running
    /// @param price price of a unit in cents
    /// @param capital capital expenditure in cents
    /// @param expense current expenditure in cents
    public record MoneyLink(RecordId item, Set<RecordId> because, long units, long price, long capital, long expense) {

        public MoneyLink {
            because = Set.copyOf(because);
        }

        public long cents() {
            return capital + expense;
        }
    }

    public long capital() {
        return money.stream().mapToLong(MoneyLink::capital).sum();
    }

    public long expense() {
        return money.stream().mapToLong(MoneyLink::expense).sum();
    }

    /// What the chain adds to the year, in cents.
    public long cents() {
        return capital() + expense();
    }

    /// The first capability that nothing serves.
    public Optional<CapabilityLink> unserved() {
        return capabilities.stream().filter(link -> link.item() == null).findFirst();
    }
}
