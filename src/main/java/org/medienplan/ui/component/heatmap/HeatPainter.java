package org.medienplan.ui.component.heatmap;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.Chevron;
import org.medienplan.ui.fx.Colours;
import org.medienplan.ui.fx.Fonts;
import org.medienplan.ui.fx.TextFitter;

/// Paints the heat map's lines in view.
final class HeatPainter {

    private static final double PADDING = 12;
    private static final double NUMBER_PADDING = 8;
    private static final double LEAST_APART = 6;
    private static final double INDENT = 24;
    private static final double CHEVRON = 14;
    private static final double BAR = 3;
    private static final double RING = 2;

    private final GraphicsContext gc;
    private final Tokens tokens;
    private final HeatGeometry geometry;
    private final TextFitter fitter;
    private final Font body = Fonts.regular(13);
    private final Font bold = Fonts.strong(13);
    private final Font head = Fonts.strong(11);
    private final Font cellBold = Fonts.strong(12);
    private final Font cellPlain = Fonts.regular(12);

    HeatPainter(GraphicsContext gc, Tokens tokens, HeatGeometry geometry, TextFitter fitter) {
        this.gc = gc;
        this.tokens = tokens;
        this.geometry = geometry;
        this.fitter = fitter;
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.CENTER);
    }

    void paint(HeatLines lines, HeatView view) {
        gc.setFill(colour("surface"));
        gc.fillRect(0, 0, geometry.width(), geometry.height());
        int first = 1 + (int) (view.scroll() / HeatGeometry.LINE);
        int last = Math.min(lines.size() - 1, first + (int) (geometry.viewport() / HeatGeometry.LINE) + 1);
        for (int i = first; i <= last; i++) {
            paintLine(lines.get(i), i, view);
        }
        paintHead();
        paintLine(lines.get(0), 0, view);
        gc.setFill(colour("control-border"));
        gc.fillRect(0, geometry.top() - 1, geometry.width(), 1);
        gc.setStroke(colour("border"));
        gc.setLineWidth(1);
        gc.strokeRect(0.5, 0.5, geometry.width() - 1, geometry.height() - 1);
        paintRing(lines, view);
    }

    private void paintHead() {
        gc.setFill(colour("surface"));
        gc.fillRect(0, 0, geometry.width(), geometry.top());
        gc.setFont(head);
        gc.setFill(colour("text-2"));
        left(geometry.model().rowHead(), PADDING, HeatGeometry.HEAD - 11);
        for (int i = 0; i < geometry.model().before().size(); i++) {
            right(geometry.model().before().get(i).head(), geometry.beforeEnd(i), HeatGeometry.HEAD - 11);
        }
        for (int i = 0; i < geometry.model().columns().size(); i++) {
            paintColumnHead(i);
        }
        for (int i = 0; i < geometry.model().after().size(); i++) {
            right(geometry.model().after().get(i).head(), geometry.afterEnd(i), HeatGeometry.HEAD - 11);
        }
        gc.setFill(colour("control-border"));
        gc.fillRect(0, HeatGeometry.HEAD - 1, geometry.width(), 1);
    }

    private void paintColumnHead(int column) {
        var lines = geometry.model().columns().get(column).head();
        double end = geometry.cellX(column) + geometry.cell() - 1 + NUMBER_PADDING / 2;
        for (int i = 0; i < lines.size(); i++) {
            double y = HeatGeometry.HEAD - 11 - (lines.size() - 1 - i) * 13;
            right(fitter.fit(lines.get(i), head, geometry.cell()), end, y);
        }
    }

    private void paintLine(HeatLines.Line line, int index, HeatView view) {
        double y = geometry.lineY(index, view.scroll());
        double height = geometry.lineHeight(index);
        boolean selected = line.kind() == HeatLines.Kind.SCHOOL && index == view.line();
        boolean strong = line.kind() != HeatLines.Kind.SCHOOL;
        gc.setFill(colour(ground(line, selected, index == view.hover())));
        gc.fillRect(0, y, geometry.width(), height);
        if (selected) {
            gc.setFill(colour("accent"));
            gc.fillRect(0, y, BAR, height - 1);
        }
        paintLabel(line, y + height / 2, strong || selected);
        paintSides(line.row(), y + height / 2, strong);
        for (int i = 0; i < line.row().cells().size(); i++) {
            paintCell(line.row().cells().get(i), geometry.cellX(i), y, height);
        }
        gc.setFill(colour("border"));
        gc.fillRect(0, y + height - 1, geometry.width(), 1);
    }

    private static String ground(HeatLines.Line line, boolean selected, boolean hover) {
        if (selected) {
            return "selection";
        }
        return line.kind() == HeatLines.Kind.GROUP || hover ? "subtle" : "surface";
    }

    private void paintLabel(HeatLines.Line line, double middle, boolean strong) {
        double x = line.kind() == HeatLines.Kind.TOTAL ? PADDING : INDENT;
        if (line.kind() == HeatLines.Kind.GROUP) {
            Chevron.paint(gc, colour("text-2"), CHEVRON, middle, !line.folded());
        }
        Font font = strong ? bold : body;
        gc.setFont(font);
        gc.setFill(colour("text"));
        String label = fitter.fit(line.row().label(), font, geometry.labels() - x - NUMBER_PADDING);
        left(label, x, middle);
        if (!line.row().note().isEmpty()) {
            double noteX = x + fitter.width(label, font) + 5;
            gc.setFont(body);
            gc.setFill(colour("text-2"));
            left(line.row().note(), noteX, middle);
        }
    }

    private void paintSides(HeatRow row, double middle, boolean strong) {
        gc.setFont(strong ? bold : body);
        gc.setFill(colour(strong ? "text" : "text-2"));
        for (int i = 0; i < row.before().size(); i++) {
            right(row.before().get(i), geometry.beforeEnd(i), middle);
        }
        for (int i = 0; i < row.after().size(); i++) {
            right(row.after().get(i), geometry.afterEnd(i), middle);
        }
    }

    private void paintCell(HeatCell cell, double x, double y, double height) {
        gc.setFill(colour(cell.heat().ground()));
        gc.fillRect(x, y, geometry.cell() - 1, height - 1);
        gc.setFont(cell.heat().isStrong() ? cellBold : cellPlain);
        gc.setFill(colour(cell.heat().text()));
        double room = geometry.cell() - 1 - NUMBER_PADDING;
        if (fitter.width(cell.text(), gc.getFont()) <= room) {
            right(cell.text(), x + geometry.cell() - 1, y + height / 2);
        } else {
            squeezed(cell.text(), x, y + height / 2);
        }
    }

    // Numbers of six digits and more, closer together, so that none runs into the next.
    private void squeezed(String text, double x, double middle) {
        gc.setTextAlign(TextAlignment.CENTER);
        gc.fillText(text, Math.rint(x + (geometry.cell() - 1) / 2), Math.rint(middle), geometry.cell() - LEAST_APART);
    }

    private void paintRing(HeatLines lines, HeatView view) {
        if (view.line() < 0 || view.line() >= lines.size()) {
            return;
        }
        double y = geometry.lineY(view.line(), view.scroll());
        if (view.line() > 0 && (y < geometry.top() - 1 || y > geometry.height())) {
            return;
        }
        double x = view.column() < 0 ? BAR : geometry.cellX(view.column());
        double width = view.column() < 0 ? geometry.labels() - BAR : geometry.cell() - 1;
        gc.setStroke(colour(view.focused() ? "focus" : "control-border"));
        gc.setLineWidth(RING);
        gc.strokeRect(x + 1, y + 1, width - RING, geometry.lineHeight(view.line()) - 1 - RING);
    }

    private void left(String text, double x, double middle) {
        gc.setTextAlign(TextAlignment.LEFT);
        gc.fillText(text, Math.rint(x), Math.rint(middle));
    }

    private void right(String text, double end, double middle) {
        gc.setTextAlign(TextAlignment.RIGHT);
        gc.fillText(text, Math.rint(end - NUMBER_PADDING), Math.rint(middle));
    }

    private Color colour(String name) {
        return Colours.of(tokens, name);
    }
}
