package org.medienplan.ui.component.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything a chain shows.
///
/// @param columns from left to right
/// @param links curves between nodes; an end may also be the [#hub] of a column
public record ChainModel(List<Column> columns, List<Link> links) {

    /// One column.
    ///
    /// @param total stands under a line below the nodes, empty for none
    public record Column(String head, List<Node> nodes, Optional<Node> total) {

        public Column {
            nodes = List.copyOf(nodes);
        }
    }

    /// How a node looks.
    public enum Look {
        USUAL("usual"),
        /// Nothing is to be done: calm.
        COVERED("covered"),
        /// A link of the chain is missing.
        MISSING("missing"),
        /// An amount, aligned at the right.
        AMOUNT("amount");

        private final String styleClass;

        Look(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// One node.
    ///
    /// @param id unique in the chain
    /// @param detail second line
    /// @param stress end of the second line in strong type, empty for none
    public record Node(String id, String title, String detail, String stress, Look look) {}

    /// A curve.
    ///
    /// @param missing whether it leads to something that is not there
    public record Link(String from, String to, boolean missing) {}

    public ChainModel {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
    }

    /// The point behind a column at which curves meet, where everything on the left has to do with everything on the
    /// right.
    public static String hub(int column) {
        return "hub:" + column;
    }

    /// The node itself, all that leads to it, and all that it leads to.
    Set<String> connected(String id) {
        Set<String> all = new HashSet<>(reached(id, true));
        all.addAll(reached(id, false));
        return all;
    }

    private Set<String> reached(String start, boolean forward) {
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String here = open.remove();
            next(here, forward).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    /// The nodes at the other ends of the curves of a node.
    Stream<String> next(String id, boolean forward) {
        return links.stream()
                .filter(link -> (forward ? link.from() : link.to()).equals(id))
                .map(link -> forward ? link.to() : link.from());
    }
}
