package org.medienplan.ui.component.years;

import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.medienplan.chart.SeriesColour;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.Chevron;
import org.medienplan.ui.fx.Colours;
import org.medienplan.ui.fx.Fonts;
import org.medienplan.ui.fx.TextFitter;

/// Paints the lines of a year table in view.
final class YearPainter {

    private static final double CHEVRON = 18;
    private static final double APART = 5;
    private static final double SWATCH = 30;
    private static final double SWATCH_SIZE = 10;
    private static final double HEAD = 46;
    private static final double RING = 2;

    private final GraphicsContext gc;
    private final Tokens tokens;
    private final YearGeometry geometry;
    private final TextFitter fitter;
    private final Font body = Fonts.regular(13);
    private final Font bodyStrong = Fonts.strong(13);
    private final Font value = Fonts.regular(12);
    private final Font valueStrong = Fonts.strong(12);
    private final Font small = Fonts.regular(11);
    private final Font smallStrong = Fonts.strong(11);

    YearPainter(GraphicsContext gc, Tokens tokens, YearGeometry geometry, TextFitter fitter) {
        this.gc = gc;
        this.tokens = tokens;
        this.geometry = geometry;
        this.fitter = fitter;
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.CENTER);
    }

    void paint(YearView view) {
        YearLines lines = geometry.lines();
        fill("surface", 0, 0, geometry.width(), geometry.height());
        int last = (int) ((view.scroll() + geometry.viewport()) / YearGeometry.LINE) + 1;
        lines((int) (view.scroll() / YearGeometry.LINE), Math.min(lines.totals(), last), view);
        lines(lines.totals(), lines.size(), view);
        double end = geometry.lineY(lines.size() - 1, view.scroll()) + YearGeometry.LINE;
        fill("tail", geometry.tailStart(), end, geometry.yearsEnd() - geometry.tailStart(), geometry.height() - end);
        fill("control-border", 0, geometry.lineY(lines.totals(), view.scroll()), geometry.width(), 1);
        ring(view);
    }

    private void lines(int from, int to, YearView view) {
        for (int i = from; i < to; i++) {
            line(i, view);
        }
    }

    private void line(int index, YearView view) {
        YearLines.Line line = geometry.lines().get(index);
        double y = geometry.lineY(index, view.scroll());
        fill(index == view.hover() ? "subtle" : "surface", 0, y, geometry.width(), YearGeometry.LINE);
        fill("tail", geometry.tailStart(), y, geometry.yearsEnd() - geometry.tailStart(), YearGeometry.LINE);
        head(line, y + YearGeometry.LINE / 2);
        values(line, y + YearGeometry.LINE / 2);
        fill("border", 0, y, geometry.width(), 1);
    }

    private void head(YearLines.Line line, double middle) {
        if (line.folds()) {
            Chevron.paint(gc, Colours.of(tokens, "text-2"), CHEVRON, middle, line.unfolded());
        }
        line.row().colour().ifPresent(colour -> swatch(colour, middle));
        boolean strong = line.row().kind() == YearModel.Kind.SUM || line.unfolded();
        Font font = strong ? bodyStrong : body;
        gc.setFont(font);
        gc.setFill(ink(line));
        gc.setTextAlign(TextAlignment.LEFT);
        double start = line.row().kind() == YearModel.Kind.PLAIN ? HEAD : YearGeometry.END;
        gc.fillText(fitter.fit(line.row().head(), font, geometry.headEnd() - start), start, middle);
    }

    private void swatch(SeriesColour colour, double middle) {
        gc.setFill(Colours.of(tokens, colour.token()));
        gc.fillRoundRect(SWATCH, middle - SWATCH_SIZE / 2, SWATCH_SIZE, SWATCH_SIZE, 4, 4);
    }

    private void values(YearLines.Line line, double middle) {
        boolean strong = line.row().kind() == YearModel.Kind.SUM;
        gc.setTextAlign(TextAlignment.RIGHT);
        gc.setFill(ink(line));
        boolean fits = fits(line, strong);
        for (int column = 0; column < geometry.columns(); column++) {
            boolean sum = column >= geometry.years()
                    && line.level() == 0
                    && line.row().kind() == YearModel.Kind.PLAIN;
            String text = line.row().values().get(column);
            gc.setFont(font(strong || sum, fits));
            double room = geometry.right(column) - before(column) - APART / 2;
            gc.fillText(text, geometry.right(column), middle, Math.max(1, room));
        }
    }

    // One size for a whole line: numbers of a different size look as if they were of a different kind.
    private boolean fits(YearLines.Line line, boolean strong) {
        Font usual = strong ? valueStrong : value;
        return IntStream.range(0, geometry.years())
                .allMatch(column -> fitter.width(line.row().values().get(column), usual) + APART
                        <= geometry.right(column) - before(column));
    }

    private double before(int column) {
        return column == 0 ? geometry.headEnd() : geometry.right(column - 1);
    }

    /// The usual font, or a smaller one where numbers would touch each other.
    private Font font(boolean strong, boolean fits) {
        if (fits) {
            return strong ? valueStrong : value;
        }
        return strong ? smallStrong : small;
    }

    private Color ink(YearLines.Line line) {
        boolean lighter = line.row().kind() == YearModel.Kind.NOTE;
        return Colours.of(tokens, lighter ? "text-3" : line.level() > 0 ? "text-2" : "text");
    }

    private void ring(YearView view) {
        if (!isInView(view)) {
            return;
        }
        double y = geometry.lineY(view.line(), view.scroll());
        double left = view.column() < 0 ? 0 : geometry.left(view.column());
        double end = view.column() < 0 ? geometry.headEnd() : geometry.end(view.column());
        gc.setStroke(Colours.of(tokens, view.focused() ? "focus" : "control-border"));
        gc.setLineWidth(RING);
        gc.strokeRect(left + 1, y + 2, end - left - RING, YearGeometry.LINE - 1 - RING);
    }

    private boolean isInView(YearView view) {
        if (view.line() < 0 || view.line() >= geometry.lines().totals()) {
            return view.line() >= 0 && view.line() < geometry.lines().size();
        }
        double y = geometry.lineY(view.line(), view.scroll());
        return y >= 0 && y + YearGeometry.LINE <= geometry.viewport() + 1;
    }

    private void fill(String colour, double x, double y, double width, double height) {
        gc.setFill(Colours.of(tokens, colour));
        gc.fillRect(x, y, Math.max(0, width), Math.max(0, height));
    }
}
