package org.medienplan.ui.step.support;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.medienplan.analysis.support.Growth;
import org.medienplan.text.Texts;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.PaintedCanvas;
import org.medienplan.ui.fx.Colours;
import org.medienplan.ui.fx.Fonts;
import org.medienplan.ui.fx.TextFitter;

/// Two lines: what the plan and the other way cost by the number of devices, and where they cross.
final class GrowthChart extends PaintedCanvas {

    private static final double LEFT = 52;
    private static final double BOTTOM = 20;
    private static final double TOP = 14;
    private static final double RIGHT = 22;
    private static final double DOT = 3;

    private final TextFitter fitter = new TextFitter();
    private final Texts texts;
    private final Growth growth;
    private final GrowthScale scale;
    private final boolean byStaff;

    /// @param byStaff whether own staff operates in the plan
    GrowthChart(Growth growth, boolean byStaff, Texts texts, ObservableValue<Tokens> tokens) {
        super(tokens);
        this.texts = texts;
        this.growth = growth;
        this.scale = GrowthScale.of(growth);
        this.byStaff = byStaff;
        setMinHeight(100);
        setPrefHeight(118);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(GrowthWords.of(growth, byStaff, texts));
    }

    @Override
    protected void paint(GraphicsContext gc, Tokens colours) {
        gc.setTextBaseline(VPos.CENTER);
        axes(gc, colours);
        Optional<Long> even = growth.breakEven().filter(devices -> devices >= scale.from() && devices <= scale.to());
        even.ifPresent(devices -> mark(gc, devices, colours));
        line(gc, growth.planned(), colours, byStaff ? "chart-navy" : "chart-brick");
        line(gc, growth.other(), colours, byStaff ? "chart-brick" : "chart-navy");
        names(gc, colours);
    }

    private void axes(GraphicsContext gc, Tokens colours) {
        gc.setFont(Fonts.regular(11));
        gc.setLineWidth(1);
        for (long value : scale.values()) {
            double y = Math.round(y(value)) + 0.5;
            gc.setStroke(Colours.of(colours, "grid"));
            gc.strokeLine(LEFT, y, getWidth() - RIGHT, y);
            gc.setFill(Colours.of(colours, "text-2"));
            gc.setTextAlign(TextAlignment.RIGHT);
            gc.fillText(texts.formats().count(value / GrowthScale.THOUSAND_EUROS), LEFT - 6, y);
        }
        gc.setTextAlign(TextAlignment.CENTER);
        for (long devices : scale.devices()) {
            gc.fillText(texts.formats().count(devices), x(devices), getHeight() - BOTTOM / 2 + 2);
        }
    }

    private void line(GraphicsContext gc, Growth.Line line, Tokens colours, String name) {
        Color colour = Colours.of(colours, name);
        gc.setStroke(colour);
        gc.setFill(colour);
        gc.setLineWidth(2);
        long devices = growth.devices();
        gc.strokeLine(
                x(scale.from()), y(line.at(scale.from(), devices)), x(scale.to()), y(line.at(scale.to(), devices)));
        gc.fillOval(x(devices) - DOT, y(line.now()) - DOT, 2 * DOT, 2 * DOT);
    }

    private void mark(GraphicsContext gc, long devices, Tokens colours) {
        gc.setStroke(Colours.of(colours, "text-2"));
        gc.setLineWidth(1.5);
        gc.setLineDashes(3, 3);
        gc.strokeLine(x(devices), TOP, x(devices), getHeight() - BOTTOM);
        gc.setLineDashes();
        gc.setFont(Fonts.strong(12));
        gc.setFill(Colours.of(colours, "text"));
        boolean roomRight = x(devices) < getWidth() - 110;
        gc.setTextAlign(roomRight ? TextAlignment.LEFT : TextAlignment.RIGHT);
        gc.fillText(
                texts.say("support.growth.devices", devices),
                x(devices) + (roomRight ? 6 : -6),
                getHeight() - BOTTOM - 10);
    }

    /// The names stand at the upper ends of their lines, the dearer one above.
    private void names(GraphicsContext gc, Tokens colours) {
        long planned = growth.planned().at(scale.to(), growth.devices());
        long other = growth.other().at(scale.to(), growth.devices());
        String plan = texts.say(byStaff ? "support.growth.staff" : "support.growth.provider");
        String swap = texts.say(byStaff ? "support.growth.provider" : "support.growth.staff");
        gc.setFont(Fonts.strong(12));
        gc.setTextAlign(TextAlignment.RIGHT);
        name(gc, plan, growth.planned(), planned > other, colours, byStaff ? "chart-navy" : "chart-brick");
        name(gc, swap, growth.other(), other >= planned, colours, byStaff ? "chart-brick" : "chart-navy");
    }

    private void name(GraphicsContext gc, String name, Growth.Line line, boolean above, Tokens colours, String colour) {
        gc.setFill(Colours.of(colours, colour));
        // Below a rising line there is room only under its left end.
        double left = y(line.at(from(fitter.width(name, gc.getFont())), growth.devices()));
        double y = above ? y(line.at(scale.to(), growth.devices())) - 6 : left + 12;
        gc.fillText(name, getWidth() - RIGHT - (above ? 30 : 0), Math.clamp(y, 7, getHeight() - BOTTOM - 8));
    }

    /// The number of devices at which a text begins that ends with the lines.
    private long from(double width) {
        double room = Math.max(1, getWidth() - LEFT - RIGHT);
        return scale.to() - Math.round((scale.to() - scale.from()) * Math.min(1, width / room));
    }

    private double x(long devices) {
        return LEFT + (getWidth() - LEFT - RIGHT) * (devices - scale.from()) / Math.max(1, scale.to() - scale.from());
    }

    private double y(long cents) {
        return getHeight()
                - BOTTOM
                - (getHeight() - BOTTOM - TOP) * (cents - scale.low()) / Math.max(1, scale.high() - scale.low());
    }
}
