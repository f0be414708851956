package org.medienplan.ui.place;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.medienplan.check.Findings;

/// A page of the window, such as the overview or a step. It is built once for a language, shown and hidden often, and
/// follows the plan only while it is part of a scene.
public interface Place {

    /// The page, the same node each time.
    Node page();

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
