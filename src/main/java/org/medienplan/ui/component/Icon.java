package org.medienplan.ui.component;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures that the program uses, by what they mean.
public enum Icon {
    HOME(Feather.HOME),
    SCHOOLS(Feather.MAP_PIN),
    DOCUMENTS(Feather.FILE_TEXT),
    HISTORY(Feather.CLOCK),
    SETTINGS(Feather.SETTINGS),
    SCENARIO(Feather.GIT_BRANCH),
    SEARCH(Feather.SEARCH),
    UNDO(Feather.ROTATE_CCW),
    REDO(Feather.ROTATE_CW),
    ADD(Feather.PLUS),
    CLOSE(Feather.X),
    CHECK(Feather.CHECK),
    COPY(Feather.COPY),
    EDIT(Feather.EDIT_2),
    OPEN_FILE(Feather.FOLDER),
    SAVE(Feather.SAVE),
    IMPORT(Feather.UPLOAD),
    EXPORT(Feather.DOWNLOAD),
    LOCKED(Feather.LOCK),
    COLUMNS(Feather.COLUMNS),
    PEOPLE(Feather.USERS),
    LESSONS(Feather.BOOK_OPEN),
    HELP(Feather.HELP_CIRCLE),
    KEYS(Feather.COMMAND),
    EFFECT(Feather.TRENDING_UP),
    UNFOLD(Feather.CHEVRON_DOWN),
    FOLD(Feather.CHEVRON_UP),
    NEXT(Feather.CHEVRON_RIGHT),
    BACK(Feather.CHEVRON_LEFT),
    WARNING(Feather.ALERT_TRIANGLE),
    INFORMATION(Feather.INFO);

    private static final int SIZE = 16;
    private final Feather ikon;

    Icon(Feather ikon) {
        this.ikon = ikon;
    }

    /// A new picture of the usual size (16 px); its colour comes from the style sheet.
    public Node node() {
        return node(SIZE);
    }

    /// A new picture of a given size in pixels. It is decoration: names belong to the control.
    public Node node(int size) {
        FontIcon icon = FontIcon.of(ikon, size);
        // Also as a style: the size in AtlantaFX's style sheet would win over the plain value.
        icon.setStyle(icon.getStyle() + " -fx-icon-size: " + size + "px;");
        icon.getStyleClass().add("picture");
        return icon;
    }
}
