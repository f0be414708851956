package org.medienplan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medienplan.theme.ThemeName;
import org.medienplan.theme.Tokens;

class BarChartPainterTest {

    private static final List<Category> YEARS =
            List.of(new Category("2027", "2027", "30"), new Category("2028", "2028", "50"));
    private static final Series OWN = new Series("own", "Eigenmittel", SeriesColour.NAVY, values(20, 30));
    private static final Series GRANT = new Series("grant", "Zuwendung", SeriesColour.PETROL, values(10, 20));
    private static final Palette PALETTE = Palette.of(Tokens.of(ThemeName.LIGHT));

    private final BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);

    @Test
    void everyKnownValueHasItsArea() {
        assertThat(paint(BarChart.stacked(YEARS, List.of(OWN, GRANT), Optional.empty())))
                .extracting(hit -> hit.seriesKey() + " " + hit.categoryKey())
                .containsExactlyInAnyOrder("own 2027", "own 2028", "grant 2027", "grant 2028");
    }

    @Test
    void anUnknownValueHasNone() {
        Series partly = new Series("own", "Eigenmittel", SeriesColour.NAVY, Map.of("2028", BigDecimal.TEN));
        assertThat(paint(BarChart.stacked(YEARS, List.of(partly), Optional.empty())))
                .extracting(HitArea::categoryKey)
                .containsExactly("2028");
    }

    @Test
    void theAreaIsWhereTheBarIs() {
        List<HitArea> hits = paint(BarChart.stacked(YEARS, List.of(OWN, GRANT), Optional.empty()));
        for (HitArea hit : hits) {
            Color expected = PALETTE.of(hit.seriesKey().equals("own") ? SeriesColour.NAVY : SeriesColour.PETROL);
            assertThat(pixel(hit.bounds().getCenterX(), hit.bounds().getCenterY()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void heightsAreProportional() {
        List<HitArea> hits = paint(BarChart.stacked(YEARS, List.of(OWN, GRANT), Optional.empty()));
        double own = height(hits, "own", "2028");
        assertThat(height(hits, "grant", "2028") / own).isCloseTo(2.0 / 3, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void groupedBarsStandSideBySide() {
        List<HitArea> hits = paint(BarChart.grouped(YEARS, List.of(OWN, GRANT), Optional.empty()));
        Rectangle2D own = bounds(hits, "own", "2027");
        Rectangle2D grant = bounds(hits, "grant", "2027");
        assertThat(own.getMaxX()).isLessThanOrEqualTo(grant.getMinX());
        assertThat(own.getMaxY()).isEqualTo(grant.getMaxY());
    }

    @Test
    void theTailStandsOnItsOwnGround() {
        paint(BarChart.stacked(YEARS, List.of(OWN), Optional.of(new Tail(1, "Planjahre", "Folgejahre"))));
        assertThat(pixel(398, 2)).isEqualTo(PALETTE.tail());
        assertThat(pixel(60, 2).getAlpha()).isZero();
    }

    @Test
    void marksAreDrawnAtTheirHeightEvenAboveAllBars() {
        Series demand = new Series("demand", "Bedarf", SeriesColour.NAVY, values(100, 100));
        List<HitArea> hits = paint(BarChart.stock(YEARS, List.of(OWN), demand));
        assertThat(height(hits, "own", "2028")).isLessThan(60);
        assertThat(bounds(hits, "own", "2028").getMinY()).isGreaterThan(60);
    }

    @Test
    void aTailBeyondTheLastYearIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarChart.stacked(YEARS, List.of(OWN), Optional.of(new Tail(2, "", ""))))
                .withMessageContaining("2");
    }

    private static Map<String, BigDecimal> values(int first, int second) {
        return Map.of("2027", BigDecimal.valueOf(first), "2028", BigDecimal.valueOf(second));
    }

    private List<HitArea> paint(BarChart chart) {
        Graphics2D g2 = image.createGraphics();
        ChartLook look = new ChartLook(PALETTE, ChartFonts.bundled(), BigDecimal::toPlainString, ChartLook.Detail.FULL);
        return BarChartPainter.paint(
                chart, look, g2, new Rectangle2D.Double(0, 0, 400, 200), Columns.of(chart, 50, 390, 16));
    }

    private Color pixel(double x, double y) {
        return new Color(image.getRGB((int) x, (int) y), true);
    }

    private static double height(List<HitArea> hits, String series, String category) {
        return bounds(hits, series, category).getHeight();
    }

    private static Rectangle2D bounds(List<HitArea> hits, String series, String category) {
        return hits.stream()
                .filter(hit ->
                        hit.seriesKey().equals(series) && hit.categoryKey().equals(category))
                .findFirst()
                .orElseThrow()
                .bounds();
    }
}
