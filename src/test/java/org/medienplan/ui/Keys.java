package org.medienplan.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Presses keys on a node. To be called on the FX thread.
public final class Keys {

    private Keys() {}

    /// Presses keys one after the other.
    public static void press(Node node, KeyCode... codes) {
        for (KeyCode code : codes) {
            Event.fireEvent(node, event(code, false));
        }
    }

    /// Presses a key together with the control key.
    public static void pressWithControl(Node node, KeyCode code) {
        Event.fireEvent(node, event(code, true));
    }

    private static KeyEvent event(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
