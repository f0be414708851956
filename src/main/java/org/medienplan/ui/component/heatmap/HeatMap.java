package org.medienplan.ui.component.heatmap;

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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.LineScrollBar;
import org.medienplan.ui.component.PaintedCanvas;
import org.medienplan.ui.fx.TextFitter;

/// The heat map as a control.
///
/// One stop of the tab order: arrow keys, page keys, Home and End walk its cells (with the control
/// key to the first and last line), left and right on the label of a group fold and unfold it, Enter
/// opens the current cell. A screen reader hears the current cell as one sentence.
public final class HeatMap extends PaintedCanvas {

    private final LineScrollBar bar = new LineScrollBar();
    private final TextFitter fitter = new TextFitter();
    private final Set<String> folded = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<CellRef>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private HeatModel model;
    private HeatLines lines;
    private HeatView view = HeatView.START;
    private Consumer<CellRef> open = ref -> {};

    /// @param tokens the colours to paint with
    public HeatMap(HeatModel model, ObservableValue<Tokens> tokens) {
        super(tokens);
        this.model = model;
        this.lines = HeatLines.of(model, folded);
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        bar.valueProperty().subscribe(value -> show(view.scrolled(value.doubleValue())));
        getChildren().add(bar);
        focusedProperty().subscribe(this::focusChanged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::onMove);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> show(view.hovering(-1)));
        addEventHandler(ScrollEvent.SCROLL, event -> bar.setValue(clamped(view.scroll() - event.getDeltaY())));
    }

    /// Shows other values, such as a filtered list; what is folded and the current cell stay, as far
    /// as they are still there.
    public void setModel(HeatModel newModel) {
        Optional<CellRef> before = current.get();
        model = newModel;
        refold();
        before.ifPresent(this::moveTo);
    }

    /// Sets what happens when a cell is opened by Enter or a click.
    public void setOnOpen(Consumer<CellRef> handler) {
        open = handler;
    }

    /// The current cell, where there is one.
    public ReadOnlyObjectProperty<Optional<CellRef>> current() {
        return current.getReadOnlyProperty();
    }

    /// Makes a cell the current one and scrolls to it; unknown or folded ones change nothing.
    public void moveTo(CellRef ref) {
        int line = lines.indexOf(ref.rowKey());
        if (line >= 0) {
            moveTo(new HeatKeys.Place(line, columnOf(ref.columnKey())));
        }
    }

    /// Folds or unfolds a group.
    public void setFolded(String groupKey, boolean fold) {
        boolean changed = fold ? folded.add(groupKey) : folded.remove(groupKey);
        if (changed) {
            Optional<CellRef> before = current.get();
            refold();
            before.ifPresent(this::moveTo);
        }
    }

    private void refold() {
        lines = HeatLines.of(model, folded);
        show(view.at(-1, -1));
        current.set(Optional.empty());
        requestLayout();
    }

    private int columnOf(String key) {
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void focusChanged(boolean focused) {
        show(view.focused(focused));
        if (focused && view.line() < 0) {
            moveTo(new HeatKeys.Place(0, 0));
        }
    }

    private void onKey(KeyEvent event) {
        HeatKeys.Place here = new HeatKeys.Place(Math.max(0, view.line()), view.column());
        if (event.getCode() == KeyCode.ENTER) {
            activate(here);
            event.consume();
        } else if (foldsWith(event.getCode(), here)) {
            event.consume();
        } else {
            int page = Math.max(1, (int) (geometry().viewport() / HeatGeometry.LINE) - 1);
            HeatKeys.Place next = new HeatKeys(lines.size(), model.columns().size(), page).after(event, here);
            if (event.getCode().isNavigationKey()) {
                moveTo(next);
                event.consume();
            }
        }
    }

    private boolean foldsWith(KeyCode key, HeatKeys.Place place) {
        HeatLines.Line line = lines.get(place.line());
        boolean onGroup = line.kind() == HeatLines.Kind.GROUP && place.column() < 0;
        if (onGroup && (key == KeyCode.LEFT || (key == KeyCode.RIGHT && line.folded()))) {
            setFolded(line.row().key(), key == KeyCode.LEFT);
            return true;
        }
        return false;
    }

    private void activate(HeatKeys.Place place) {
        HeatLines.Line line = lines.get(place.line());
        if (line.kind() == HeatLines.Kind.GROUP && place.column() < 0) {
            setFolded(line.row().key(), !line.folded());
        } else {
            open.accept(ref(place));
        }
    }

    private void onPress(MouseEvent event) {
        requestFocus();
        placeAt(event).ifPresent(this::moveTo);
    }

    private void onClick(MouseEvent event) {
        placeAt(event).ifPresent(this::activate);
    }

    private void onMove(MouseEvent event) {
        Optional<HeatKeys.Place> place = placeAt(event);
        setCursor(place.isPresent() ? Cursor.HAND : null);
        show(view.hovering(place.map(HeatKeys.Place::line).orElse(-1)));
    }

    private Optional<HeatKeys.Place> placeAt(MouseEvent event) {
        HeatGeometry geometry = geometry();
        int line = geometry.lineAt(event.getY(), view.scroll(), lines.size());
        return line < 0 ? Optional.empty() : Optional.of(new HeatKeys.Place(line, geometry.columnAt(event.getX())));
    }

    private void moveTo(HeatKeys.Place place) {
        show(view.at(place.line(), place.column()));
        bar.setValue(clamped(geometry().reveal(place.line(), view.scroll())));
        setAccessibleText(sentence(place));
        current.set(Optional.of(ref(place)));
    }

    private CellRef ref(HeatKeys.Place place) {
        String column =
                place.column() < 0 ? "" : model.columns().get(place.column()).key();
        return new CellRef(lines.get(place.line()).row().key(), column);
    }

    private String sentence(HeatKeys.Place place) {
        HeatRow row = lines.get(place.line()).row();
        if (place.column() < 0) {
            return row.label() + " " + row.note();
        }
        String bundle = model.columns().get(place.column()).name();
        return bundle + ", " + row.label() + ", "
                + row.cells().get(place.column()).spoken();
    }

    private void show(HeatView next) {
        if (!next.equals(view)) {
            view = next;
            repaint();
        }
    }

    private double clamped(double scroll) {
        return Math.clamp(scroll, 0, geometry().maxScroll(lines.size()));
    }

    private HeatGeometry geometry() {
        return HeatGeometry.of(model, getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        HeatGeometry geometry = geometry();
        bar.fit(
                geometry.viewport(),
                (lines.size() - 1) * HeatGeometry.LINE,
                HeatGeometry.LINE,
                geometry.maxScroll(lines.size()));
        bar.resizeRelocate(getWidth() - LineScrollBar.WIDTH, geometry.top(), LineScrollBar.WIDTH, geometry.viewport());
        super.layoutChildren();
    }

    @Override
    protected void paint(GraphicsContext gc, Tokens colours) {
        new HeatPainter(gc, colours, geometry(), fitter).paint(lines, view);
    }
}
