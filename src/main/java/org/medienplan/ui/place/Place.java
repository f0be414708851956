package org.medienplan.ui.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.medienplan.check.Findings;

/// A page of the window, such as the overview or a step. It is built for a language, shown and hidden often, and
/// follows
/// the plan only while it is part of a scene. A page that has not been shown for long is let go and built anew.
public interface Place {

    /// The page, the same node each time.
    Node page();

    /// The key of the tab in view, where this page has tabs.
    default Optional<String> tab() {
        return Optional.empty();
    }

    /// Brings a tab into view; where this page has no tabs, nothing happens.
    default void turn(String tab) {}

    /// Leads to something on this page: shows it, selects it, puts the focus there. What is not on this page is
    /// ignored.
    default void reveal(org.medienplan.ref.Place target) {}

    /// Hears what the checks say about each tab of this page.
    ///
    /// @param byTab by the keys of the tabs; none for a tab without findings
    default void showFindings(Map<String, Findings> byTab) {}

    /// Every state in which this page is worth a picture, the first one being how it opens.
    default List<Situation> situations() {
        return List.of(new Situation("page", () -> {}));
    }
}
