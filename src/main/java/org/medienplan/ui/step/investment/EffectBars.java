package org.medienplan.ui.step.investment;

import java.util.function.LongFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.PaintedCanvas;
import org.medienplan.ui.fx.Colours;
import org.medienplan.ui.fx.Fonts;

/// By how much every year costs more or less: bars above and below a line, with their numbers.
final class EffectBars extends PaintedCanvas {

    private static final double HEIGHT = 108;
    private static final double YEARS = 16;
    private static final double NUMBER = 14;
    private static final double BAR = 0.62;
    private static final double APART = 4;
    private static final int SHORT = 100;

    private final Font small = Fonts.regular(11);
    private final Font strong = Fonts.strong(11);
    private final LongFunction<String> numbers;
    private long[] changes = {};
    private int firstYear;
    private int horizon;

    /// @param numbers writes a change with its sign
    EffectBars(ObservableValue<Tokens> tokens, LongFunction<String> numbers) {
        super(tokens);
        this.numbers = numbers;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /// @param sentence says the same
    void show(TrialEffect effect, String sentence) {
        changes = effect.changes();
        firstYear = effect.firstYear();
        horizon = effect.horizon();
        setAccessibleText(sentence);
        repaint();
    }

    @Override
    protected void paint(GraphicsContext gc, Tokens colours) {
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.CENTER);
        double column = getWidth() / Math.max(1, changes.length);
        if (horizon < changes.length) {
            gc.setFill(Colours.of(colours, "tail"));
            gc.fillRect(Math.round(horizon * column), 0, getWidth(), getHeight());
        }
        double zero = zero();
        for (int i = 0; i < changes.length; i++) {
            column(gc, colours, i, column, zero);
        }
        gc.setFill(Colours.of(colours, "control-border"));
        gc.fillRect(0, Math.round(zero), getWidth(), 1);
    }

    private long highest() {
        long highest = 0;
        for (long change : changes) {
            highest = Math.max(highest, change);
        }
        return highest;
    }

    private long lowest() {
        long lowest = 0;
        for (long change : changes) {
            lowest = Math.min(lowest, change);
        }
        return lowest;
    }

    /// The height of a bar of one thousand.
    private double unit() {
        double room = getHeight() - YEARS - 2 * NUMBER;
        return room / Math.max(1, highest() - lowest());
    }

    private double zero() {
        boolean nothing = highest() == 0 && lowest() == 0;
        return nothing ? (getHeight() - YEARS) / 2 : NUMBER + highest() * unit();
    }

    private void column(GraphicsContext gc, Tokens colours, int at, double width, double zero) {
        long change = changes[at];
        double height = Math.abs(change) * unit();
        double middle = (at + 0.5) * width;
        gc.setFill(Colours.of(colours, change > 0 ? "chart-brick" : "chart-petrol"));
        gc.fillRect(
                Math.round(middle - width * BAR / 2),
                change > 0 ? zero - height : zero,
                Math.round(width * BAR),
                height);
        gc.setFill(Colours.of(colours, "text"));
        gc.setFont(strong);
        if (change != 0) {
            double y = change > 0 ? zero - height - NUMBER / 2 : zero + height + NUMBER / 2 + 1;
            gc.fillText(numbers.apply(change), middle, y, width - APART);
        }
        gc.setFont(small);
        gc.setFill(Colours.of(colours, "text-3"));
        int year = (firstYear + at) % SHORT;
        gc.fillText((year < 10 ? "0" : "") + year, middle, getHeight() - YEARS / 2);
    }
}
