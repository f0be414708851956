package org.medienplan.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Dialogs in windows of their own, owned by the main window.
public final class FxDialogs implements Dialogs {

    private static final int WIDTH = 440;

    private final Supplier<? extends Window> owner;
    private final Consumer<Scene> dress;

    /// @param owner the window that dialogs block
    /// @param dress gives a new scene the appearance of the program
    public FxDialogs(Supplier<? extends Window> owner, Consumer<Scene> dress) {
        this.owner = owner;
        this.dress = dress;
    }

    @Override
    public boolean confirm(Question question) {
        ButtonType deed = new ButtonType(question.deed(), ButtonBar.ButtonData.OTHER);
        ButtonType stay = new ButtonType(question.stay(), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(question.title(), question.text());
        dialog.getDialogPane().getButtonTypes().addAll(stay, deed);
        dialog.getDialogPane().lookupButton(deed).getStyleClass().add("danger");
        // Whoever only presses Enter loses nothing.
        dialog.setOnShown(event -> dialog.getDialogPane().lookupButton(stay).requestFocus());
        return dialog.showAndWait().filter(deed::equals).isPresent();
    }

    @Override
    public OptionalInt choose(Choice choice) {
        List<ButtonType> deeds = choice.deeds().stream()
                .map(deed -> new ButtonType(deed, ButtonBar.ButtonData.OTHER))
                .toList();
        ButtonType stay = new ButtonType(choice.stay(), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(choice.title(), choice.text());
        dialog.getDialogPane().getButtonTypes().add(stay);
        dialog.getDialogPane().getButtonTypes().addAll(deeds.reversed());
        Button first = (Button) dialog.getDialogPane().lookupButton(deeds.getFirst());
        first.getStyleClass().add("accent");
        dialog.setOnShown(event -> first.requestFocus());
        int chosen = dialog.showAndWait().map(deeds::indexOf).orElse(-1);
        return chosen < 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    @Override
    public void show(Failure failure) {
        Dialog<ButtonType> dialog = dialog(failure.title(), failure.text());
        if (!failure.code().isEmpty()) {
            ((VBox) dialog.getDialogPane().getContent()).getChildren().add(code(failure.code()));
        }
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(failure.close(), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }

    @Override
    public Optional<Path> chooseFile(String title, FileKind kind) {
        return path(chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner.get())).map(path -> withEnding(path, kind));
    }

    /// Gives a file the ending of its kind where it has none of them.
    static Path withEnding(Path path, FileKind kind) {
        String name = String.valueOf(path.getFileName());
        boolean complete = kind.endings().stream().anyMatch(ending -> endsWithIgnoringCase(name, ending));
        return complete ? path : path.resolveSibling(name + kind.endings().getFirst());
    }

    private static boolean endsWithIgnoringCase(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        kind.name(),
                        kind.endings().stream().map(ending -> "*" + ending).toList()));
        return chooser;
    }

    private Dialog<ButtonType> dialog(String title, String text) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("plain-dialog");
        pane.setContent(body(title, text));
        dress.accept(pane.getScene());
        return dialog;
    }

    private static VBox body(String title, String text) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-heading");
        Label words = new Label(text);
        for (Label label : new Label[] {heading, words}) {
            label.setWrapText(true);
            label.setPrefWidth(WIDTH);
        }
        return new VBox(8, heading, words);
    }

    // A field, not a label: codes are there to be copied.
    private static TextField code(String code) {
        TextField field = new TextField(code);
        field.setEditable(false);
        return field;
    }
}
