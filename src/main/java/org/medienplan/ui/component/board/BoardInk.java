package org.medienplan.ui.component.board;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.fx.Colours;
import org.medienplan.ui.fx.Fonts;
import org.medienplan.ui.fx.TextFitter;

/// The pen of a board: colours by name, texts that fit.
record BoardInk(GraphicsContext gc, Tokens tokens, TextFitter fitter, Cuts cuts) {

    private static final double SIGN = 12;

    /// The fonts of a board.
    record Cuts(Font body, Font strong, Font year, Font small, Font smallStrong) {

        static Cuts load() {
            return new Cuts(Fonts.regular(13), Fonts.strong(13), Fonts.strong(15), Fonts.regular(12), Fonts.strong(12));
        }
    }

    static BoardInk of(GraphicsContext gc, Tokens tokens, TextFitter fitter) {
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.CENTER);
        return new BoardInk(gc, tokens, fitter, Cuts.load());
    }

    Color colour(String name) {
        return Colours.of(tokens, name);
    }

    void fill(String colour, double x, double y, double width, double height) {
        gc.setFill(colour(colour));
        gc.fillRect(x, y, Math.max(0, width), Math.max(0, height));
    }

    void frame(String colour, BoardGeometry.Box box, double lineWidth) {
        gc.setStroke(colour(colour));
        gc.setLineWidth(lineWidth);
        double inset = lineWidth / 2;
        gc.strokeRoundRect(box.x() + inset, box.y() + inset, box.width() - lineWidth, box.height() - lineWidth, 6, 6);
    }

    /// A text that begins at a place and is shortened where there is no room.
    void text(String text, Font font, String colour, double x, double middle, double room) {
        if (room > 0) {
            gc.setFont(font);
            gc.setFill(colour(colour));
            gc.setTextAlign(TextAlignment.LEFT);
            gc.fillText(fitter.fit(text, font, room), x, middle);
        }
    }

    /// A text that ends at a place.
    void textTo(String text, Font font, String colour, double right, double middle) {
        gc.setFont(font);
        gc.setFill(colour(colour));
        gc.setTextAlign(TextAlignment.RIGHT);
        gc.fillText(text, right, middle);
    }

    double width(String text, Font font) {
        return fitter.width(text, font);
    }

    /// The octagon of what blocks.
    ///
    /// @return where what follows may begin
    double sign(double x, double middle) {
        double c = SIGN * 0.29;
        double top = middle - SIGN / 2;
        gc.setFill(colour("blocks"));
        gc.fillPolygon(
                new double[] {x + c, x + SIGN - c, x + SIGN, x + SIGN, x + SIGN - c, x + c, x, x},
                new double[] {top, top, top + c, top + SIGN - c, top + SIGN, top + SIGN, top + SIGN - c, top + c},
                8);
        fill("surface", x + 3, middle - 1, SIGN - 6, 2);
        return x + SIGN + 4;
    }

    void chevron(double x, double middle, boolean unfolded) {
        gc.setStroke(colour("text-2"));
        gc.setLineWidth(1.5);
        if (unfolded) {
            gc.strokePolyline(new double[] {x - 4, x, x + 4}, new double[] {middle - 2, middle + 2, middle - 2}, 3);
        } else {
            gc.strokePolyline(new double[] {x - 2, x + 2, x - 2}, new double[] {middle - 4, middle, middle + 4}, 3);
        }
    }
}
