package org.medienplan.ui.component.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.medienplan.ui.component.HeightByWidth;
import org.medienplan.ui.component.Labels;

/// A chain as a control. Arrow keys walk from node to node, left and right along the curves; what is not connected with
/// the node in focus is dimmed. Enter or a click opens a node.
public final class ChainView extends HeightByWidth {

    private static final double LEFT = 22;
    private static final double HEAD = 24;
    private static final double SPACE = 8;
    private static final double WIDE_GAP = 36;
    private static final double NARROW_GAP = 24;
    private static final double CLOSE_GAP = 16;
    private static final double NARROW = 700;
    private static final double CLOSE = 620;
    private static final double TIGHT = 160;
    private static final double[] PARTS = {0.24, 0.24, 0.29, 0.23};
    // The names of competences have the longest words.
    private static final double[] CLOSE_PARTS = {0.3, 0.23, 0.27, 0.2};

    private final ChainModel model;
    private final ChainCurves curves;
    private final List<Label> heads = new ArrayList<>();
    private final List<List<ChainNode>> columns = new ArrayList<>();
    private final Map<String, ChainNode> nodes = new HashMap<>();
    private final List<Region> totalLines = new ArrayList<>();
    private Consumer<String> open = id -> {};

    /// @param model what it shows; curves start at the left edge for the nodes of the first column
    public ChainView(ChainModel model) {
        this.model = model;
        this.curves = new ChainCurves(model);
        getStyleClass().add("chain");
        getChildren().add(curves);
        for (ChainModel.Column column : model.columns()) {
            Label head = Labels.of(column.head(), "caption", "strong", "muted");
            heads.add(head);
            getChildren().add(head);
            List<ChainNode> inColumn = new ArrayList<>();
            column.nodes().forEach(node -> inColumn.add(node(node)));
            column.total().ifPresent(total -> {
                Region line = new Region();
                line.getStyleClass().add("chain-total-line");
                totalLines.add(line);
                getChildren().add(line);
                inColumn.add(node(total));
                inColumn.getLast().getStyleClass().add("total");
            });
            columns.add(inColumn);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Sets what happens when a node is opened.
    public void setOnOpen(Consumer<String> handler) {
        open = handler;
    }

    private ChainNode node(ChainModel.Node content) {
        ChainNode node = new ChainNode(content);
        node.setOnAction(event -> open.accept(content.id()));
        node.focusedProperty().subscribe(focused -> highlight(focused ? Optional.of(content.id()) : Optional.empty()));
        nodes.put(content.id(), node);
        getChildren().add(node);
        return node;
    }

    private void highlight(Optional<String> focused) {
        Set<String> connected = focused.map(model::connected).orElse(Set.of());
        nodes.forEach((id, node) -> node.dim(!connected.isEmpty() && !connected.contains(id)));
        curves.highlight(connected);
    }

    private void onKey(KeyEvent event) {
        Optional<ChainNode> here =
                nodes.values().stream().filter(ChainNode::isFocused).findFirst();
        if (here.isEmpty()) {
            return;
        }
        Optional<ChainNode> next = next(event.getCode(), here.get());
        next.ifPresent(ChainNode::requestFocus);
        if (event.getCode().isArrowKey()) {
            event.consume();
        }
    }

    private Optional<ChainNode> next(KeyCode code, ChainNode here) {
        return switch (code) {
            case UP -> beside(here, -1);
            case DOWN -> beside(here, 1);
            case LEFT -> along(here, false);
            case RIGHT -> along(here, true);
            default -> Optional.empty();
        };
    }

    private Optional<ChainNode> beside(ChainNode here, int step) {
        List<ChainNode> column = columns.get(columnOf(here));
        int place = column.indexOf(here) + step;
        return place < 0 || place >= column.size() ? Optional.empty() : Optional.of(column.get(place));
    }

    /// Along a curve, over a hub too; where there is none, to the nearest node of the next column.
    private Optional<ChainNode> along(ChainNode here, boolean forward) {
        Optional<ChainNode> linked = model.next(here.model().id(), forward)
                .flatMap(id -> nodes.containsKey(id) ? Stream.of(id) : model.next(id, forward))
                .flatMap(id -> Optional.ofNullable(nodes.get(id)).stream())
                .findFirst();
        return linked.or(() -> nearest(here, columnOf(here) + (forward ? 1 : -1)));
    }

    private Optional<ChainNode> nearest(ChainNode here, int column) {
        if (column < 0 || column >= columns.size()) {
            return Optional.empty();
        }
        return columns.get(column).stream()
                .min((a, b) -> Double.compare(
                        Math.abs(a.getLayoutY() - here.getLayoutY()), Math.abs(b.getLayoutY() - here.getLayoutY())));
    }

    private int columnOf(ChainNode node) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).contains(node)) {
                return i;
            }
        }
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double usable = width < 0 ? NARROW : width;
        double highest = 0;
        for (int column = 0; column < columns.size(); column++) {
            highest = Math.max(highest, heightOf(column, columnWidth(column, usable)));
        }
        return HEAD + highest + SPACE;
    }

    private double heightOf(int column, double width) {
        return columns.get(column).stream()
                .mapToDouble(node -> node.heightFor(width) + SPACE)
                .sum();
    }

    private static double gap(double width) {
        if (width < CLOSE) {
            return CLOSE_GAP;
        }
        return width < NARROW ? NARROW_GAP : WIDE_GAP;
    }

    private double columnWidth(int column, double width) {
        double free = width - LEFT - gap(width) * (columns.size() - 1);
        double[] parts = width < CLOSE ? CLOSE_PARTS : PARTS;
        return Math.max(60, Math.floor(free * parts[Math.min(column, parts.length - 1)]));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        tighten("tight", columnWidth(0, width) < TIGHT);
        tighten("close", width < CLOSE);
        double x = LEFT;
        int totals = 0;
        for (int column = 0; column < columns.size(); column++) {
            double wide = columnWidth(column, width);
            heads.get(column).resizeRelocate(x, 0, wide, HEAD - 4);
            double y = HEAD;
            for (ChainNode node : columns.get(column)) {
                if (node.getStyleClass().contains("total")) {
                    totalLines.get(totals++).resizeRelocate(x, y - SPACE / 2, wide, 1);
                }
                double high = node.heightFor(wide);
                node.resizeRelocate(x, y, wide, high);
                y += high + SPACE;
            }
            x += wide + gap(width);
        }
        curves.resizeRelocate(0, 0, width, getHeight());
        curves.place(this::leaves, this::reaches);
        highlight(nodes.values().stream()
                .filter(ChainNode::isFocused)
                .map(node -> node.model().id())
                .findFirst());
    }

    /// Long words want smaller letters where columns are narrow.
    private void tighten(String styleClass, boolean tight) {
        if (tight != getStyleClass().contains(styleClass)) {
            if (tight) {
                getStyleClass().add(styleClass);
            } else {
                getStyleClass().remove(styleClass);
            }
        }
    }

    private @Nullable Point2D leaves(String id) {
        ChainNode node = nodes.get(id);
        return node == null
                ? hub(id)
                : new Point2D(
                        node.getLayoutX() + node.getWidth(), node.getLayoutY() + Math.min(node.getHeight(), 44) / 2);
    }

    private @Nullable Point2D reaches(String id) {
        ChainNode node = nodes.get(id);
        return node == null
                ? hub(id)
                : new Point2D(node.getLayoutX(), node.getLayoutY() + Math.min(node.getHeight(), 44) / 2);
    }

    /// In the middle of the gap behind a column, as high as the middle of the lower of both columns.
    private @Nullable Point2D hub(String id) {
        for (int column = -1; column < columns.size() - 1; column++) {
            if (ChainModel.hub(column).equals(id)) {
                double height = Math.min(middle(Math.max(column, 0)), middle(column + 1));
                return column < 0
                        ? new Point2D(4, middle(0))
                        : new Point2D(right(column) + gap(getWidth()) / 2, height);
            }
        }
        return null;
    }

    private double right(int column) {
        Bounds bounds = columns.get(column).getFirst().getBoundsInParent();
        return bounds.getMaxX();
    }

    private double middle(int column) {
        List<ChainNode> inColumn = columns.get(column);
        return inColumn.isEmpty()
                ? HEAD
                : (inColumn.getFirst().getLayoutY()
                                + inColumn.getLast().getLayoutY()
                                + inColumn.getLast().getHeight())
                        / 2;
    }
}
