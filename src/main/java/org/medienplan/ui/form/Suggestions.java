package org.medienplan.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.medienplan.entry.Option;
import org.medienplan.entry.Options;

/// What can be chosen, under a field that can also be typed in. Arrow down opens the list, Enter takes the marked
/// entry, Escape closes it.
final class Suggestions {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;
    private static final double NARROWEST = 220;
    private static final String BETWEEN = "; ";

    private final TextInputControl field;
    private final Supplier<Options> options;
    private final boolean several;
    private final Popup popup = new Popup();
    private final ListView<Option> list = new ListView<>();
    private Optional<Option> taken = Optional.empty();
    private boolean taking;

    /// @param options what can be chosen now; asked for when it is needed
    /// @param several whether the field holds several values, parted by semicolons
    Suggestions(TextInputControl field, Supplier<Options> options, boolean several) {
        this.field = field;
        this.options = options;
        this.several = several;
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OptionCell());
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe((before, now) -> onTyping());
        field.focusedProperty().subscribe((before, now) -> hideUnless(now));
        field.setOnMouseClicked(event -> showAll());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// What was taken from the list, where the field still says just that: names alone may be those of several records.
    Optional<Option> taken() {
        return several
                ? Optional.empty()
                : taken.filter(option -> option.label().equals(field.getText()));
    }

    /// Offers everything, whatever stands in the field, and marks what is chosen.
    void showAll() {
        offer(options.get().all());
        String current = part();
        list.getItems().stream()
                .filter(option -> option.label().equals(current))
                .findFirst()
                .ifPresent(this::mark);
    }

    private void mark(Option option) {
        list.getSelectionModel().select(option);
        list.scrollTo(option);
    }

    private void hideUnless(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    private void onTyping() {
        if (!taking && field.isFocused()) {
            offer(options.get().matching(part()));
            if (!part().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void offer(List<Option> offered) {
        list.getItems().setAll(offered);
        list.setPrefHeight(Math.min(MOST_ROWS, offered.size()) * ROW + 2);
        list.setPrefWidth(Math.max(NARROWEST, field.getWidth()));
        Bounds place = field.localToScreen(field.getLayoutBounds());
        if (offered.isEmpty() || place == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    /// The part of the text that is being typed: all of it, or what stands behind the last semicolon.
    private String part() {
        String text = field.getText() == null ? "" : field.getText();
        return (several ? text.substring(text.lastIndexOf(';') + 1) : text).strip();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            moveOrShow();
            event.consume();
        } else if (popup.isShowing()) {
            switch (event.getCode()) {
                case UP -> {
                    list.getSelectionModel().selectPrevious();
                    event.consume();
                }
                case ESCAPE -> {
                    popup.hide();
                    event.consume();
                }
                case ENTER, TAB -> takeMarked(event);
                default -> {}
            }
        }
    }

    private void moveOrShow() {
        if (popup.isShowing()) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else {
            showAll();
        }
    }

    // A single value is complete with the choice, so that the same key goes on to commit it.
    private void takeMarked(KeyEvent event) {
        boolean marked = list.getSelectionModel().getSelectedItem() != null;
        take();
        if (marked && several) {
            event.consume();
        }
    }

    private void take() {
        Option chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taking = true;
            taken = Optional.of(chosen);
            field.setText(several ? head() + chosen.label() + BETWEEN : chosen.label());
            field.end();
            taking = false;
        }
        popup.hide();
    }

    private String head() {
        String text = field.getText() == null ? "" : field.getText();
        int end = text.lastIndexOf(';');
        return end < 0 ? "" : text.substring(0, end) + BETWEEN;
    }

    private static final class OptionCell extends ListCell<Option> {
        @Override
        protected void updateItem(@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? null : text(option));
        }

        private static String text(Option option) {
            return option.hint().isEmpty() ? option.label() : option.label() + " · " + option.hint();
        }
    }
}
