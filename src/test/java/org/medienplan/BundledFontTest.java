package org.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontTest {

    private static final String GERMAN = "ÄÖÜäöüß €–−„“…";

    @Test
    void awtDrawsTextWithoutADisplay() {
        var image = new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        graphics.drawString(GERMAN, 5, 25);
        graphics.dispose();

        var pixels = image.getRGB(0, 0, 200, 40, null, 0, 200);
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
    void everyBundledWeightDrawsGermanText(String weight) throws IOException, FontFormatException {
        assertThat(bundled(weight).canDisplayUpTo(GERMAN)).isEqualTo(-1);
    }

    @Test
    @EnabledIfSystemProperty(named = "sun.awt.fontconfig", matches = ".+")
    void logicalFontsOfAwtAreTheBundledFamily() throws IOException, FontFormatException {
        var logical = new Font(Font.SANS_SERIF, Font.BOLD, 14);

        assertThat(width(logical)).isEqualTo(width(bundled("Bold").deriveFont(14f)));
    }

    private static double width(Font font) {
        return font.getStringBounds(GERMAN, new FontRenderContext(null, true, true))
                .getWidth();
    }

    private static Font bundled(String weight) throws IOException, FontFormatException {
        try (var file = BundledFontTest.class.getResourceAsStream("font/IBMPlexSans-" + weight + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }
}
