package org.medienplan.ui.component.board;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.ui.component.board.BoardBands.Spot;
import org.medienplan.ui.component.board.BoardGeometry.Box;
import org.medienplan.ui.component.board.BoardModel.Link;
import org.medienplan.ui.component.board.BoardModel.Strip;

/// Draws what must come before what: conflicts always, the rest for the strip where the user is.
record BoardLinkPainter(BoardInk ink, BoardGeometry geometry, BoardView view) {

    private static final double ARROW = 5;
    private static final double AROUND = 4;

    void paint() {
        Set<String> current = current();
        ink.gc().save();
        ink.gc().beginPath();
        ink.gc()
                .rect(
                        geometry.labels(),
                        BoardGeometry.HEAD,
                        geometry.tailStart() - geometry.labels(),
                        geometry.viewport());
        ink.gc().clip();
        for (Link link : geometry.model().links()) {
            boolean chosen = current.contains(link.before()) || current.contains(link.after());
            if (link.conflict() || chosen) {
                draw(link);
            }
        }
        ink.gc().restore();
    }

    /// The strip where the user is, or all that are folded into it.
    private Set<String> current() {
        return view.current()
                .filter(spot ->
                        spot.band() >= 0 && spot.band() < geometry.bands().size())
                .filter(spot -> geometry.bands().strip(spot).isPresent())
                .map(spot -> geometry.bands().get(spot.band()).folded()
                        ? geometry.bands().get(spot.band()).row().strips().stream()
                                .map(Strip::key)
                                .collect(Collectors.toSet())
                        : Set.of(geometry.bands().strip(spot).orElseThrow().key()))
                .orElse(Set.of());
    }

    private void draw(Link link) {
        Optional<Box> before = box(link.before());
        Optional<Box> after = box(link.after());
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            ink.gc().setStroke(ink.colour(link.conflict() ? "blocks" : "accent"));
            ink.gc().setFill(ink.colour(link.conflict() ? "blocks" : "accent"));
            ink.gc().setLineWidth(1.5);
            if (link.conflict()) {
                back(before.get(), after.get());
            } else {
                forth(before.get(), after.get());
            }
        }
    }

    private Optional<Box> box(String key) {
        return geometry.bands().spotOf(key).map(spot -> geometry.box(spot, at(spot)));
    }

    private Strip at(Spot spot) {
        return geometry.bands().strip(spot).orElseThrow();
    }

    /// From the begin of what comes first, down its left side, to what comes after.
    private void forth(Box before, Box after) {
        double x = Math.max(geometry.labels() + 1, Math.min(before.x(), after.x()) - AROUND);
        path(x, before.x(), before.middle(), after.x(), after.middle());
        arrow(after.x(), after.middle(), 1);
    }

    /// From what ought to come first, to the end of what has begun too early.
    private void back(Box before, Box after) {
        double x = Math.min(before.x() - AROUND, Math.max(after.right() + AROUND, before.x() - AROUND));
        boolean beside = after.right() + ARROW <= before.x();
        if (beside) {
            path(x, before.x(), before.middle(), after.right(), after.middle());
            arrow(after.right(), after.middle(), -1);
        } else {
            double down = after.y() > before.y() ? after.y() : after.y() + after.height();
            ink.gc()
                    .strokePolyline(
                            new double[] {before.x(), x, x}, new double[] {before.middle(), before.middle(), down}, 3);
            vertical(x, down, after.y() > before.y() ? 1 : -1);
        }
    }

    private void path(double x, double fromX, double fromY, double toX, double toY) {
        ink.gc().strokePolyline(new double[] {fromX, x, x, toX}, new double[] {fromY, fromY, toY, toY}, 4);
    }

    private void arrow(double x, double y, int direction) {
        double back = x - direction * ARROW;
        ink.gc().fillPolygon(new double[] {x, back, back}, new double[] {y, y - ARROW + 1, y + ARROW - 1}, 3);
    }

    private void vertical(double x, double y, int direction) {
        double back = y - direction * ARROW;
        ink.gc().fillPolygon(new double[] {x, x - ARROW + 1, x + ARROW - 1}, new double[] {y, back, back}, 3);
    }
}
