package org.medienplan.ui.step.support;

import java.math.BigDecimal;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.medienplan.analysis.platform.Sensitivity;
import org.medienplan.quantity.Decimal;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.PaintedCanvas;
import org.medienplan.ui.fx.Colours;
import org.medienplan.ui.fx.Fonts;
import org.medienplan.ui.fx.TextFitter;

/// How far the lead of the winner moves with each weight: a bar for each criterion around the line of the lead, and the
/// weight at which the result turns.
final class LeadChart extends PaintedCanvas {

    private static final double HEAD = 24;
    private static final double ROW = 28;
    private static final double NAMES = 156;
    private static final double TURNS = 62;
    private static final double BAR = 11;
    private static final double GAP = 12;
    private static final int TICKS = 4;

    private final Font small = Fonts.regular(12);
    private final Font tick = Fonts.regular(11);
    private final Font strong = Fonts.strong(12);
    private final TextFitter fitter = new TextFitter();
    private final Sensitivity sensitivity;
    private final PlatformWords words;
    private final String turnsHead;
    private final List<BigDecimal> scale;

    LeadChart(Sensitivity sensitivity, PlatformWords words, ObservableValue<Tokens> tokens) {
        super(tokens);
        this.sensitivity = sensitivity;
        this.words = words;
        this.turnsHead = words.texts().say("platform.lead.turns_at");
        this.scale = LeadScale.of(sensitivity, TICKS);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.sentence(sensitivity));
        setMinHeight(HEAD + sensitivity.moves().size() * ROW + 4);
        setPrefHeight(getMinHeight());
    }

    @Override
    protected void paint(GraphicsContext gc, Tokens colours) {
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.CENTER);
        double bottom = HEAD + sensitivity.moves().size() * ROW;
        gc.setFont(tick);
        gc.setTextAlign(TextAlignment.CENTER);
        for (BigDecimal value : scale) {
            double x = Math.round(x(value));
            gc.setFill(Colours.of(colours, value.signum() == 0 ? "control-border" : "grid"));
            gc.fillRect(x, HEAD, 1, bottom - HEAD);
            gc.setFill(Colours.of(colours, "text-3"));
            gc.fillText(words.texts().formats().decimal(decimal(value), 1), x, HEAD / 2);
        }
        gc.setFont(Fonts.strong(11));
        gc.setTextAlign(TextAlignment.RIGHT);
        gc.setFill(Colours.of(colours, "text-2"));
        gc.fillText(turnsHead, getWidth(), HEAD / 2);
        for (int i = 0; i < sensitivity.moves().size(); i++) {
            row(gc, colours, sensitivity.moves().get(i), HEAD + i * ROW + ROW / 2);
        }
        gc.setFill(Colours.of(colours, "text"));
        gc.fillRect(Math.round(x(sensitivity.lead().toBigDecimal())) - 1, HEAD, 2, bottom - HEAD);
    }

    private void row(GraphicsContext gc, Tokens colours, Sensitivity.Move move, double y) {
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setFont(small);
        gc.setFill(Colours.of(colours, "text"));
        gc.fillText(fitter.fit(move.criterion().briefly(), small, NAMES - GAP), 0, y);
        double less = x(move.less().toBigDecimal());
        double more = x(move.more().toBigDecimal());
        gc.setFill(Colours.of(colours, move.turns() ? "chart-brick" : "chart-petrol"));
        double left = Math.round(Math.min(less, more));
        gc.fillRect(left, Math.round(y - BAR / 2), Math.max(3, Math.round(Math.max(less, more)) - left), BAR);
        boolean never = move.turnedAt().isEmpty();
        gc.setTextAlign(TextAlignment.RIGHT);
        gc.setFont(never ? small : strong);
        gc.setFill(Colours.of(colours, never ? "text-2" : "text"));
        gc.fillText(words.turns(move), getWidth(), y);
    }

    private double x(BigDecimal value) {
        BigDecimal first = scale.getFirst();
        BigDecimal whole = scale.getLast().subtract(first);
        double share = value.subtract(first).doubleValue() / whole.doubleValue();
        return NAMES + GAP + share * (getWidth() - NAMES - TURNS - 2 * GAP);
    }

    private static Decimal decimal(BigDecimal value) {
        return new Decimal(value.movePointRight(6).longValueExact());
    }
}
