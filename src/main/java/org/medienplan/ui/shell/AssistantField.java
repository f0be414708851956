package org.medienplan.ui.shell;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.Labels;

/// A question of the assistant: its label above, what helps to answer it below.
final class AssistantField extends VBox {

    /// @param help what belongs here; empty for nothing
    AssistantField(String label, Control control, String help) {
        super(4);
        Label name = Labels.of(label, "caption", "medium", "muted");
        name.setLabelFor(control);
        control.setAccessibleText(label);
        control.setAccessibleHelp(help);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, control);
        if (!help.isEmpty()) {
            getChildren().add(Labels.wrapped(help, "caption", "subtle"));
        }
    }
}
