package org.medienplan.ui.step.support;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Surroundings;

/// Devices and their systems: licences that they need against those that the plan pays, and the tables of what is
/// recorded: systems, migration steps, services to be ended.
public final class SystemsView {

    private final Texts texts;
    private final RecordPages pages;
    private final StackPane licences = new StackPane();
    private final VBox node;

    public SystemsView(Surroundings surroundings) {
        texts = surroundings.texts();
        pages = new RecordPages(surroundings, texts.say("platform.systems.tables"))
                .with(RecordType.DEVICE_SYSTEM, () -> SystemTables.systems(surroundings))
                .with(RecordType.ACCOUNT_STEP, () -> SystemTables.steps(surroundings))
                .with(RecordType.OLD_SERVICE, () -> SystemTables.services(surroundings));
        Node tables = pages.node();
        VBox.setVgrow(tables, Priority.ALWAYS);
        node = new VBox(licences, tables);
        node.getStyleClass().add("tab-page");
        Following.latest(node, surroundings, texts.say("platform.task"), PlatformContent::of, this::show);
    }

    /// The page behind the tab.
    public Node node() {
        return node;
    }

    private void show(PlatformContent content) {
        licences.getChildren().setAll(LicenceCard.of(content, texts).stream().toList());
        licences.setManaged(!licences.getChildren().isEmpty());
    }

    /// Whether a record has its place on this page.
    public static boolean shows(RecordType type) {
        return type == RecordType.DEVICE_SYSTEM || type == RecordType.ACCOUNT_STEP || type == RecordType.OLD_SERVICE;
    }

    /// Brings a table into view.
    public void choose(RecordType type) {
        pages.choose(type);
    }

    /// Puts the cursor into a field.
    public void reveal(FieldRef place) {
        pages.reveal(place.record(), place.field() == null ? "" : place.field());
    }

    /// Opens the record in a row.
    public void open(RecordType type, int row) {
        pages.open(type, row);
    }
}
