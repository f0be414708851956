package org.medienplan.ui.shell;

import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys that work everywhere in the window.
final class Keys {

    private static final int STEPS = 7;

    private Keys() {}

    static void install(Scene scene, ShellView view, ShellViewModel model) {
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        PlanCommands commands = model.commands();
        keys.put(shortcut(KeyCode.O), commands::open);
        keys.put(shortcut(KeyCode.S), commands::save);
        keys.put(
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                commands::saveAs);
        keys.put(shortcut(KeyCode.Z), commands::undo);
        keys.put(shortcut(KeyCode.Y), commands::redo);
        keys.put(shortcut(KeyCode.E), model::export);
        keys.put(shortcut(KeyCode.K), view::openPalette);
        keys.put(shortcut(KeyCode.N), view::openAssistant);
        keys.put(new KeyCodeCombination(KeyCode.F6), () -> view.moveArea(1));
        keys.put(new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> view.moveArea(-1));
        keys.put(new KeyCodeCombination(KeyCode.F8), () -> view.moveFinding(1));
        keys.put(new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN), () -> view.moveFinding(-1));
        keys.put(new KeyCodeCombination(KeyCode.F1), view::openKeys);
        for (int digit = 0; digit <= STEPS; digit++) {
            int place = digit;
            KeyCode key = KeyCode.valueOf("DIGIT" + digit);
            keys.put(new KeyCodeCombination(key, KeyCombination.ALT_DOWN), () -> view.selectByDigit(place));
        }
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
