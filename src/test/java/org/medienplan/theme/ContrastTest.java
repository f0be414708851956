package org.medienplan.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds every colour to its contrast: 4.5 for text, 3 for what is no text.
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;
    // The stated ratios have one decimal and were rounded by different tools.
    private static final Offset<Double> ROUNDING = Offset.offset(0.06);
    private static final List<String> SURFACES = List.of("surface", "page", "rail", "subtle", "selection");
    private static final List<String> TEXTS =
            List.of("text", "text-2", "text-3", "accent", "blocks", "clarify", "hint", "good");
    private static final List<String> SERIES = List.of(
            "chart-navy", "chart-brick", "chart-violet", "chart-petrol", "chart-ochre", "chart-green", "chart-rest");

    @TestFactory
    Stream<DynamicTest> textIsReadableOnEverySurface() {
        return pairs(TEXTS, SURFACES, TEXT);
    }

    @TestFactory
    Stream<DynamicTest> ordinaryTextIsReadableOnTheTail() {
        return pairs(List.of("text", "text-2", "text-3"), List.of("tail"), TEXT);
    }

    @TestFactory
    Stream<DynamicTest> textIsReadableOnTheAccentsTint() {
        return pairs(List.of("text", "text-2", "accent"), List.of("accent-soft"), TEXT);
    }

    @TestFactory
    Stream<DynamicTest> aButtonsTextIsReadableOnTheAccent() {
        return pairs(List.of("on-accent"), List.of("accent", "accent-hover"), TEXT);
    }

    @TestFactory
    Stream<DynamicTest> focusAndControlsStandOut() {
        return Stream.concat(
                pairs(List.of("focus"), SURFACES, GRAPHIC),
                pairs(List.of("control-border"), List.of("surface"), GRAPHIC));
    }

    @TestFactory
    Stream<DynamicTest> severitiesAreReadableOnTheirSoftGrounds() {
        return Stream.of("blocks", "clarify", "hint", "good")
                .flatMap(tone -> pairs(List.of(tone, "text", "text-2"), List.of(tone + "-soft"), TEXT));
    }

    @TestFactory
    Stream<DynamicTest> seriesStandOutFromSurfaceAndTail() {
        return pairs(SERIES, List.of("surface", "tail"), GRAPHIC);
    }

    @TestFactory
    Stream<DynamicTest> numbersAreReadableInEveryCellOfTheHeatMap() {
        return Stream.of("heat-over", "heat-100", "heat-90", "heat-75", "heat-50", "heat-0")
                .flatMap(heat -> pairs(List.of(heat + "-text"), List.of(heat), TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, text, 16.3, 13.3",
        "DARK, text, 13.7, 10.1",
        "CONTRAST, text, 21, 12.1",
        "LIGHT, text-2, 7.9, 6.5",
        "DARK, text-2, 8.9, 6.6",
        "LIGHT, text-3, 5.6, 4.6",
        "DARK, text-3, 6.5, 4.8",
        "CONTRAST, text-3, 16.8, 9.7",
        "LIGHT, accent, 7.0, 5.7",
        "DARK, accent, 7.8, 5.8",
        "CONTRAST, accent, 15.2, 8.7",
        "LIGHT, focus, 5.8, 4.8",
        "DARK, focus, 7.5, 5.5",
        "CONTRAST, focus, 13.5, 7.8",
        "LIGHT, blocks, 6.5, 5.3",
        "DARK, blocks, 7.3, 5.4",
        "CONTRAST, blocks, 10.4, 6.0",
        "LIGHT, clarify, 6.5, 5.3",
        "DARK, clarify, 8.8, 6.5",
        "CONTRAST, clarify, 13.1, 7.5",
        "LIGHT, hint, 6.5, 5.3",
        "DARK, hint, 7.7, 5.7",
        "CONTRAST, hint, 11.8, 6.8",
        "LIGHT, good, 6.2, 5.1",
        "DARK, good, 8.1, 6.0",
        "CONTRAST, good, 13.4, 7.7"
    })
    void aColourHasTheContrastItWasChosenFor(ThemeName theme, String name, double onSurface, double worst) {
        Tokens tokens = Tokens.of(theme);
        Rgb colour = tokens.colour(name);
        assertThat(colour.contrast(tokens.colour("surface"))).isCloseTo(onSurface, ROUNDING);
        assertThat(SURFACES.stream()
                        .mapToDouble(s -> colour.contrast(tokens.colour(s)))
                        .min()
                        .orElseThrow())
                .isCloseTo(worst, ROUNDING);
    }

    private static Stream<DynamicTest> pairs(List<String> colours, List<String> grounds, double least) {
        return Stream.of(ThemeName.values())
                .flatMap(theme -> colours.stream()
                        .flatMap(colour -> grounds.stream().map(ground -> pair(theme, colour, ground, least))));
    }

    private static DynamicTest pair(ThemeName theme, String colour, String ground, double least) {
        return DynamicTest.dynamicTest(theme + ": " + colour + " on " + ground, () -> {
            Tokens tokens = Tokens.of(theme);
            assertThat(tokens.colour(colour).contrast(tokens.colour(ground))).isGreaterThanOrEqualTo(least);
        });
    }
}
