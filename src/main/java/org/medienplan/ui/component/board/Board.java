package org.medienplan.ui.component.board;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.PaintedCanvas;
import org.medienplan.ui.component.board.BoardBands.Spot;
import org.medienplan.ui.component.board.BoardModel.Strip;
import org.medienplan.ui.fx.TextFitter;

/// The board as a control.
///
/// One stop of the tab order: arrow keys walk its strips, heads and years, left and right on the head of a row fold and
/// unfold it, Enter opens the current one. Alt with an arrow moves a strip by a year, Ctrl by half a year; with Shift
/// they move its end or its begin. The mouse drags a strip or its ends; Escape lets go without moving anything. A
/// screen reader hears the current place as one sentence.
public final class Board extends PaintedCanvas {

    /// A place on the board by its meaning.
    ///
    /// @param kind what is there
    /// @param key of the strip or the row, or the place of the year; the year after the last is the tail
    public record Target(Kind kind, String key) {}

    /// What can be opened.
    public enum Kind {
        YEAR,
        ROW,
        STRIP
    }

    private final ScrollBar bar = new ScrollBar();
    private final TextFitter fitter = new TextFitter();
    private final Set<String> folded = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Target>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BoardModel model = BoardModel.EMPTY;
    private BoardBands bands = BoardBands.of(model, folded);
    private BoardView view = BoardView.START;
    private boolean pressed;
    private Consumer<Target> open = target -> {};
    private Consumer<BoardMove> move = wanted -> {};

    /// @param tokens the colours to paint with
    public Board(ObservableValue<Tokens> tokens) {
        super(tokens);
        getStyleClass().add("board");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().subscribe(value -> show(view.scrolled(value.doubleValue())));
        getChildren().add(bar);
        focusedProperty().subscribe(this::focusChanged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::onRelease);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::onMove);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> show(view.hovering(Optional.empty())));
        addEventHandler(ScrollEvent.SCROLL, event -> bar.setValue(clamped(view.scroll() - event.getDeltaY())));
    }

    /// Shows other strips; what is folded and the current place stay, as far as they are still there.
    public void setModel(BoardModel newModel) {
        model = newModel;
        refold();
    }

    /// What is shown.
    public BoardModel model() {
        return model;
    }

    /// Sets what happens when something is opened by Enter or a click.
    public void setOnOpen(Consumer<Target> handler) {
        open = handler;
    }

    /// Sets what happens when somebody moves a strip; until another model comes it stays where it is.
    public void setOnMove(Consumer<BoardMove> handler) {
        move = handler;
    }

    /// The current place, where there is one.
    public ReadOnlyObjectProperty<Optional<Target>> current() {
        return current.getReadOnlyProperty();
    }

    /// Goes to a place and scrolls to it; a strip that is folded away is unfolded. Unknown ones change nothing.
    public void moveTo(Target target) {
        if (target.kind() == Kind.STRIP) {
            model.rows().stream()
                    .filter(row -> folded.contains(row.key()))
                    .filter(row ->
                            row.strips().stream().anyMatch(strip -> strip.key().equals(target.key())))
                    .findFirst()
                    .ifPresent(row -> setFolded(row.key(), false));
        }
        spot(target).ifPresent(this::goTo);
    }

    /// Folds or unfolds a row that folds.
    public void setFolded(String rowKey, boolean fold) {
        boolean changed = fold ? folded.add(rowKey) : folded.remove(rowKey);
        if (changed) {
            refold();
        }
    }

    private void refold() {
        Optional<Target> before = current.get();
        bands = BoardBands.of(model, folded);
        show(view.at(Optional.empty()).hovering(Optional.empty()).dragging(Optional.empty()));
        before.flatMap(this::spot).ifPresentOrElse(this::goTo, () -> current.set(Optional.empty()));
        requestLayout();
    }

    private Optional<Spot> spot(Target target) {
        return switch (target.kind()) {
            case YEAR ->
                Optional.of(new Spot(-1, 0, Integer.parseInt(target.key()))).filter(spot -> spot.index() < years());
            case ROW ->
                Optional.of(bands.indexOf(target.key()))
                        .filter(band -> band >= 0)
                        .map(band -> new Spot(band, 0, -1));
            case STRIP -> bands.spotOf(target.key());
        };
    }

    private Target target(Spot spot) {
        if (spot.band() < 0) {
            return new Target(Kind.YEAR, Integer.toString(spot.index()));
        }
        return bands.strip(spot)
                .map(strip -> new Target(Kind.STRIP, strip.key()))
                .orElseGet(
                        () -> new Target(Kind.ROW, bands.get(spot.band()).row().key()));
    }

    /// Number of years, the tail included.
    private int years() {
        return model.columns().size() + (geometry().hasTail() ? 1 : 0);
    }

    private void focusChanged(boolean focused) {
        show(view.focused(focused));
        if (focused && view.current().isEmpty() && years() > 0) {
            goTo(new Spot(-1, 0, 0));
        }
    }

    private void onKey(KeyEvent event) {
        Spot here = view.current().orElse(new Spot(-1, 0, 0));
        Optional<BoardMove> wanted = bands.strip(here).flatMap(strip -> BoardKeys.move(event, strip));
        if (event.getCode() == KeyCode.ESCAPE && view.drag().isPresent()) {
            show(view.dragging(Optional.empty()));
            event.consume();
        } else if (wanted.isPresent()) {
            move.accept(wanted.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            activate(here);
            event.consume();
        } else if (foldsWith(event.getCode(), here)) {
            event.consume();
        } else if (event.getCode().isNavigationKey() && !event.isAltDown()) {
            goTo(new BoardKeys(bands, years()).after(event.getCode(), here));
            event.consume();
        }
    }

    private boolean foldsWith(KeyCode key, Spot spot) {
        if (spot.band() < 0 || spot.index() >= 0 || bands.isEmpty()) {
            return false;
        }
        BoardBands.Band band = bands.get(spot.band());
        boolean folds = band.row().folds() && (key == KeyCode.LEFT || (key == KeyCode.RIGHT && band.folded()));
        if (folds) {
            setFolded(band.row().key(), key == KeyCode.LEFT);
        }
        return folds;
    }

    private void activate(Spot spot) {
        boolean head = spot.band() >= 0 && spot.index() < 0;
        if (head && bands.get(spot.band()).row().folds()) {
            BoardBands.Band band = bands.get(spot.band());
            setFolded(band.row().key(), !band.folded());
        } else {
            open.accept(target(spot));
        }
    }

    private void onPress(MouseEvent event) {
        requestFocus();
        Optional<Spot> spot = spotAt(event);
        spot.ifPresent(this::goTo);
        pressed = spot.isPresent();
        if (event.getButton() == MouseButton.PRIMARY) {
            show(view.dragging(spot.flatMap(at -> bands.strip(at)
                    .map(strip -> BoardDrag.take(at, strip, geometry().box(at, strip), event.getX())))));
        }
    }

    private void onDrag(MouseEvent event) {
        view.drag().ifPresent(drag -> {
            int halves = geometry().halves(event.getX() - drag.from());
            show(view.dragging(Optional.of(drag.to(halves))));
        });
    }

    private void onRelease(MouseEvent event) {
        Optional<BoardMove> wanted = view.drag().map(BoardDrag::move).filter(one -> !one.isNothing());
        show(view.dragging(Optional.empty()));
        if (wanted.isPresent()) {
            move.accept(wanted.get());
        } else if (pressed && event.isStillSincePress()) {
            spotAt(event).ifPresent(this::activate);
        }
        pressed = false;
    }

    private void onMove(MouseEvent event) {
        Optional<Spot> spot = spotAt(event);
        setCursor(spot.map(at -> cursor(at, event.getX())).orElse(null));
        show(view.hovering(spot));
    }

    private Cursor cursor(Spot spot, double x) {
        Optional<Strip> strip = bands.strip(spot);
        if (strip.isEmpty()) {
            return Cursor.HAND;
        }
        BoardDrag drag = BoardDrag.take(spot, strip.get(), geometry().box(spot, strip.get()), x);
        return drag.part() == BoardDrag.Part.WHOLE ? Cursor.HAND : Cursor.H_RESIZE;
    }

    private Optional<Spot> spotAt(MouseEvent event) {
        BoardGeometry geometry = geometry();
        if (event.getY() < BoardGeometry.HEAD) {
            int column = geometry.columnAt(event.getX());
            return Optional.of(new Spot(-1, 0, column)).filter(spot -> column >= 0 && column < years());
        }
        return geometry.spotAt(event.getX(), event.getY());
    }

    private void goTo(Spot spot) {
        show(view.at(Optional.of(spot)));
        if (spot.band() >= 0) {
            bar.setValue(clamped(geometry().reveal(spot)));
        }
        setAccessibleText(sentence(spot));
        current.set(Optional.of(target(spot)));
    }

    private String sentence(Spot spot) {
        if (spot.band() < 0) {
            return spot.index() < model.columns().size()
                    ? model.columns().get(spot.index()).spoken()
                    : model.tail().map(BoardModel.Column::spoken).orElse("");
        }
        return bands.strip(spot)
                .map(Strip::spoken)
                .orElseGet(() -> bands.get(spot.band()).row().spoken());
    }

    private void show(BoardView next) {
        if (!next.equals(view)) {
            view = next;
            repaint();
        }
    }

    private double clamped(double scroll) {
        return Math.clamp(scroll, 0, geometry().maxScroll());
    }

    private BoardGeometry geometry() {
        return new BoardGeometry(model, bands, getWidth(), getHeight(), view.scroll());
    }

    @Override
    protected void layoutChildren() {
        BoardGeometry geometry = geometry();
        double max = geometry.maxScroll();
        bar.setMax(max);
        bar.setVisibleAmount(max * geometry.viewport() / Math.max(1, bands.height()));
        bar.setUnitIncrement(BoardBands.LANE);
        bar.setBlockIncrement(geometry.viewport());
        bar.setVisible(max > 0);
        bar.setValue(clamped(view.scroll()));
        bar.resizeRelocate(
                getWidth() - BoardGeometry.SCROLL_BAR,
                BoardGeometry.HEAD,
                BoardGeometry.SCROLL_BAR,
                geometry.viewport());
        super.layoutChildren();
    }

    @Override
    protected void paint(GraphicsContext gc, Tokens colours) {
        new BoardPainter(BoardInk.of(gc, colours, fitter), geometry(), view).paint();
    }
}
