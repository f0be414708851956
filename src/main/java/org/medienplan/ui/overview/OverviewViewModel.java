package org.medienplan.ui.overview;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// What the overview shows: the content of the latest snapshot, and how each of its numbers comes about.
final class OverviewViewModel {

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<OverviewContent>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    OverviewViewModel(Texts texts) {
        this.texts = texts;
    }

    /// The content; empty until it is computed for the first time.
    ReadOnlyObjectProperty<Optional<OverviewContent>> content() {
        return content.getReadOnlyProperty();
    }

    /// Computes the content of a snapshot; in the background.
    OverviewContent compute(Snapshot snapshot) {
        return OverviewContent.of(snapshot.figures(), texts);
    }

    /// Shows a content from now on.
    void show(OverviewContent computed) {
        content.set(Optional.of(computed));
    }

    /// How a number comes about; empty where it is not shown.
    Optional<Story> story(Subject subject) {
        return content.get().flatMap(now -> new Stories(now).of(subject));
    }
}
