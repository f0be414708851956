package org.medienplan.ui.component.years;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.GridPlaces;
import org.medienplan.ui.component.LineScrollBar;
import org.medienplan.ui.component.PaintedCanvas;
import org.medienplan.ui.component.years.YearModel.Cell;
import org.medienplan.ui.fx.TextFitter;

/// The table as a control.
///
/// One stop of the tab order: arrow keys, Home, End and the page keys walk its cells, left and right on the head of a
/// row fold and unfold it, Enter opens the current value, the usual keys copy what is unfolded. A screen reader hears
/// the current cell as one sentence.
public final class YearTable extends PaintedCanvas {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final int FEWEST_LINES = 3;

    private final LineScrollBar bar = new LineScrollBar();
    private final TextFitter fitter = new TextFitter();
    private final Set<String> unfolded = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Cell>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final GridPlaces places;
    private final double sums;
    private YearModel model;
    private YearLines lines;
    private YearView view = YearView.START;
    private Consumer<Cell> open = cell -> {};

    /// @param places the columns of the chart above
    /// @param sums width of the sums at the right, 0 to leave them out
    public YearTable(YearModel model, GridPlaces places, double sums, ObservableValue<Tokens> tokens) {
        super(tokens);
        this.model = model;
        this.lines = YearLines.of(model, unfolded);
        this.places = places;
        this.sums = sums;
        getStyleClass().add("year-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        model.rows().stream().findFirst().ifPresent(row -> setAccessibleText(row.head()));
        bar.valueProperty().subscribe(value -> show(view.scrolled(value.doubleValue())));
        getChildren().add(bar);
        focusedProperty().subscribe(this::focusChanged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(this::activate));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::onMove);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> show(view.hovering(-1)));
        addEventHandler(ScrollEvent.SCROLL, event -> bar.setValue(clamped(view.scroll() - event.getDeltaY())));
    }

    /// Shows other values; what is unfolded and the current cell stay, as far as they are still there.
    public void setModel(YearModel newModel) {
        Optional<Cell> before = current.get();
        model = newModel;
        refold();
        before.ifPresent(this::moveTo);
    }

    /// Sets what happens when a value is opened by Enter or a click.
    public void setOnOpen(Consumer<Cell> handler) {
        open = handler;
    }

    /// The current cell, where there is one.
    public ReadOnlyObjectProperty<Optional<Cell>> current() {
        return current.getReadOnlyProperty();
    }

    /// Makes a cell the current one and scrolls to it; unknown or folded ones change nothing.
    public void moveTo(Cell cell) {
        int line = lines.indexOf(cell.rowKey());
        if (line >= 0) {
            moveTo(line, cell.column());
        }
    }

    /// Unfolds or folds a row.
    public void setUnfolded(String rowKey, boolean unfold) {
        if (unfold ? unfolded.add(rowKey) : unfolded.remove(rowKey)) {
            Optional<Cell> before = current.get();
            refold();
            before.ifPresent(this::moveTo);
        }
    }

    /// Takes over what is unfolded in another table, its current cell and its focus.
    public void resume(YearTable other) {
        unfolded.addAll(other.unfolded);
        refold();
        other.current.get().ifPresent(this::moveTo);
        if (other.isFocused()) {
            requestFocus();
        }
    }

    /// What is unfolded, as a spreadsheet pastes it.
    public String asText() {
        return YearText.of(model, lines);
    }

    private void refold() {
        lines = YearLines.of(model, unfolded);
        show(view.at(-1, -1));
        current.set(Optional.empty());
        requestLayout();
    }

    private void focusChanged(boolean focused) {
        show(view.focused(focused));
        if (focused && view.line() < 0 && lines.size() > 0) {
            moveTo(0, 0);
        }
    }

    private void onKey(KeyEvent event) {
        if (COPY.match(event)) {
            ClipboardContent content = new ClipboardContent();
            content.putString(asText());
            Clipboard.getSystemClipboard().setContent(content);
        } else if (event.getCode() == KeyCode.ENTER) {
            current.get().ifPresent(this::activate);
        } else if (!foldsWith(event.getCode())) {
            if (!walk(event.getCode())) {
                return;
            }
        }
        event.consume();
    }

    private boolean walk(KeyCode code) {
        int line = Math.max(0, view.line());
        int page = Math.max(1, (int) (geometry().viewport() / YearGeometry.LINE) - 1);
        switch (code) {
            case LEFT -> moveTo(line, view.column() - 1);
            case RIGHT -> moveTo(line, view.column() + 1);
            case UP -> moveTo(line - 1, view.column());
            case DOWN -> moveTo(line + 1, view.column());
            case PAGE_UP -> moveTo(line - page, view.column());
            case PAGE_DOWN -> moveTo(line + page, view.column());
            case HOME -> moveTo(line, -1);
            case END -> moveTo(line, columns() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean foldsWith(KeyCode key) {
        if (view.line() < 0 || view.column() >= 0) {
            return false;
        }
        YearLines.Line line = lines.get(view.line());
        boolean turns =
                line.folds() && (key == KeyCode.LEFT ? line.unfolded() : key == KeyCode.RIGHT && !line.unfolded());
        if (turns) {
            setUnfolded(line.row().key(), key == KeyCode.RIGHT);
        }
        return turns;
    }

    private void activate(Cell cell) {
        int index = lines.indexOf(cell.rowKey());
        if (cell.column() >= 0) {
            open.accept(cell);
        } else if (index >= 0 && lines.get(index).folds()) {
            setUnfolded(cell.rowKey(), !lines.get(index).unfolded());
        }
    }

    private void onPress(MouseEvent event) {
        requestFocus();
        at(event).ifPresent(this::moveTo);
    }

    private void onMove(MouseEvent event) {
        Optional<Cell> cell = at(event);
        boolean opens = cell.filter(found -> found.column() >= 0
                        || lines.get(lines.indexOf(found.rowKey())).folds())
                .isPresent();
        setCursor(opens ? Cursor.HAND : null);
        show(view.hovering(cell.map(found -> lines.indexOf(found.rowKey())).orElse(-1)));
    }

    private Optional<Cell> at(MouseEvent event) {
        YearGeometry geometry = geometry();
        int line = geometry.lineAt(event.getY(), view.scroll());
        return line < 0
                ? Optional.empty()
                : Optional.of(new Cell(lines.get(line).row().key(), geometry.columnAt(event.getX())));
    }

    private void moveTo(int line, int column) {
        int toLine = Math.clamp(line, 0, lines.size() - 1);
        int toColumn = Math.clamp(column, -1, columns() - 1);
        YearModel.Row row = lines.get(toLine).row();
        show(view.at(toLine, toColumn));
        bar.setValue(clamped(geometry().reveal(toLine, view.scroll())));
        setAccessibleText(
                toColumn < 0
                        ? row.head()
                        : row.head() + ", " + model.columns().get(toColumn) + ": "
                                + row.values().get(toColumn));
        current.set(Optional.of(new Cell(row.key(), toColumn)));
    }

    private int columns() {
        return sums > 0 ? model.columns().size() : model.years();
    }

    private void show(YearView next) {
        if (!next.equals(view)) {
            view = next;
            repaint();
        }
    }

    private double clamped(double scroll) {
        return Math.clamp(scroll, 0, geometry().maxScroll());
    }

    private YearGeometry geometry() {
        return new YearGeometry(lines, places, getWidth(), getHeight(), sums, model.years(), columns());
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.size() * YearGeometry.LINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(lines.size(), model.totals().size() + FEWEST_LINES) * YearGeometry.LINE;
    }

    @Override
    protected void layoutChildren() {
        YearGeometry geometry = geometry();
        bar.fit(geometry.viewport(), lines.totals() * YearGeometry.LINE, YearGeometry.LINE, geometry.maxScroll());
        bar.resizeRelocate(getWidth() - LineScrollBar.WIDTH, 0, LineScrollBar.WIDTH, geometry.viewport());
        super.layoutChildren();
    }

    @Override
    protected void paint(GraphicsContext gc, Tokens colours) {
        new YearPainter(gc, colours, geometry(), fitter).paint(view);
    }
}
