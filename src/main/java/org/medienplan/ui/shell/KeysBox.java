package org.medienplan.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;

/// The keys that work everywhere in the window.
final class KeysBox extends VBox {

    private static final List<String> COMMANDS = List.of(
            "palette", "new", "open", "save", "save_as", "export", "undo", "redo", "place", "area", "finding", "close",
            "keys");

    KeysBox(Texts texts) {
        super(12);
        getStyleClass().addAll("card-box", "settings");
        setFocusTraversable(true);
        setAccessibleText(texts.say("shell.keys"));
        GridPane lines = new GridPane(24, 8);
        for (String command : COMMANDS) {
            Node keys = SearchField.keyCap(texts.say("shell.keys." + command + ".keys"));
            GridPane.setHalignment(keys, HPos.LEFT);
            lines.addRow(lines.getRowCount(), keys, Labels.of(texts.say("shell.keys." + command)));
        }
        getChildren().addAll(Labels.of(texts.say("shell.keys"), "card-heading"), lines);
    }
}
