package org.medienplan.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;

class FontsTest {

    private static final double SIZE = 100;

    @Test
    void everyDigitIsSixTenthsOfAnEmWideInAllFourCuts() {
        List<Font> cuts = FxRig.onFx(Fonts::load);
        assertThat(cuts).hasSize(4);
        for (Font cut : cuts) {
            for (char digit = '0'; digit <= '9'; digit++) {
                assertThat(width(cut, String.valueOf(digit)))
                        .as(cut.getName() + " " + digit)
                        .isCloseTo(60, Offset.offset(0.5));
            }
        }
    }

    @Test
    void theTwoMiddleCutsAreFamiliesOfTheirOwn() {
        List<Font> cuts = FxRig.onFx(Fonts::load);
        assertThat(cuts.get(1).getFamily()).isEqualTo(Fonts.MEDIUM);
        assertThat(cuts.get(2).getFamily()).isEqualTo(Fonts.STRONG);
    }

    private static double width(Font cut, String text) {
        return FxRig.onFx(() -> {
            Text node = new Text(text);
            node.setFont(new Font(cut.getName(), SIZE));
            return node.getLayoutBounds().getWidth();
        });
    }
}
