package org.medienplan.ui.component;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import org.jfree.fx.FXGraphics2D;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.BarChartPainter;
import org.medienplan.chart.ChartFonts;
import org.medienplan.chart.ChartLook;
import org.medienplan.chart.Columns;
import org.medienplan.chart.HitArea;
import org.medienplan.chart.Palette;
import org.medienplan.theme.Tokens;

/// Shows a chart in the window. It speaks one sentence; its values are read and walked in the table
/// that stands with it.
public final class ChartView extends PaintedCanvas {

    /// Space for the numbers of the value axis.
    public static final double AXIS_WIDTH = 44;

    private static final double TAIL_GAP = 16;
    private static final double DIGIT_WIDTH = 6.6;
    private static final double DIGIT_GAP = 10;

    private final BarChart chart;
    private final Style style;
    private final ChartFonts fonts;
    private List<HitArea> hits = List.of();
    private Consumer<HitArea> open = hit -> {};

    /// How a chart is shown.
    ///
    /// @param left space left of the first column
    /// @param numbers writes the numbers of the value axis
    public record Style(ChartLook.Detail detail, double left, Function<BigDecimal, String> numbers) {}

    /// @param sentence what the chart says, for screen readers
    public ChartView(BarChart chart, Style style, String sentence, ObservableValue<Tokens> tokens) {
        super(tokens);
        this.chart = chart;
        this.style = style;
        fonts = ChartFonts.bundled();
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(sentence);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(at(event).isPresent() ? Cursor.HAND : null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(open));
    }

    /// Sets what happens when a value is clicked.
    public void setOnOpen(Consumer<HitArea> handler) {
        open = handler;
    }

    /// Where the columns stand at this width.
    Columns columns(double width) {
        double right = style.detail() == ChartLook.Detail.BARS ? width : width - TAIL_GAP / 2;
        return Columns.of(chart, style.left(), Math.max(style.left() + 1, right), TAIL_GAP);
    }

    @Override
    protected void paint(GraphicsContext gc, Tokens colours) {
        FXGraphics2D g2 = new FXGraphics2D(gc);
        // The painter goes back to the transform that it finds here.
        g2.setTransform(AffineTransform.getScaleInstance(
                gc.getTransform().getMxx(), gc.getTransform().getMyy()));
        ChartLook look = new ChartLook(Palette.of(colours), fonts, style.numbers(), style.detail());
        Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
        hits = BarChartPainter.paint(chart, look, g2, area, columns(getWidth()));
    }

    /// The space that the numbers of the value axis take at most: digits are .6 em wide at 11 px, and a gap.
    ///
    /// @param numbers writes the numbers
    public static double axisWidth(BarChart chart, Function<BigDecimal, String> numbers) {
        return Math.max(AXIS_WIDTH, Math.ceil(numbers.apply(chart.top()).length() * DIGIT_WIDTH) + DIGIT_GAP);
    }

    private Optional<HitArea> at(MouseEvent event) {
        return hits.stream()
                .filter(hit -> hit.bounds().contains(event.getX(), event.getY()))
                .findFirst();
    }
}
