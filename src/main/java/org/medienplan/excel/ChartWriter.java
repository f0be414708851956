package org.medienplan.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.medienplan.report.Block;
import org.medienplan.report.Cell;
import org.medienplan.report.Chart;
import org.medienplan.report.Sheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/// Puts a native chart on a sheet, with the values of its cells stored beside the references.
///
/// @param source the sheet of the document
/// @param target the sheet of the file
/// @param coordinates where everything stands
/// @param locale the language of the title
record ChartWriter(Sheet source, XSSFSheet target, Coordinates coordinates, Locale locale) {

    private static final String THOUSANDS = "#,##0,";
    private static final String CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /// Size of letters, in hundredths of a point.
    private static final int SMALL = 900;

    /// Size of the title, in points.
    private static final double LARGE = 12;

    private static final String GAP = "60";
    private static final String OVERLAP = "100";

    void write(Chart chart) {
        int row = coordinates.row(source.key(), chart.row()) + 2;
        XSSFDrawing drawing = target.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, 0, row, source.columns().size(), row + chart.height());
        XSSFChart written = drawing.createChart(anchor);
        written.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.description());
        letters(written);
        title(written, chart.title());
        written.getOrAddLegend().setPosition(LegendPosition.TOP);
        plot(written, chart);
    }

    private static void letters(XSSFChart written) {
        CTTextBody text = written.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz(SMALL);
    }

    private void title(XSSFChart written, String text) {
        written.setTitleText(text);
        written.setTitleOverlay(false);
        for (XDDFTextParagraph paragraph : written.getTitle().getBody().getParagraphs()) {
            for (XDDFTextRun run : paragraph.getTextRuns()) {
                run.setLanguage(locale);
                run.setFontSize(LARGE);
                run.setBold(true);
                run.setFontColor(XDDFColor.from(Palette.TEXT.bytes()));
            }
        }
    }

    private void plot(XSSFChart written, Chart chart) {
        XDDFCategoryAxis years = written.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis amounts = written.createValueAxis(AxisPosition.LEFT);
        years.setMajorTickMark(AxisTickMark.NONE);
        amounts.setMajorTickMark(AxisTickMark.NONE);
        amounts.setCrosses(AxisCrosses.AUTO_ZERO);
        amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
        amounts.setNumberFormat(THOUSANDS);
        amounts.getOrAddMajorGridProperties().setLineProperties(line(Palette.BORDER));
        amounts.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        XDDFBarChartData data = (XDDFBarChartData) written.createData(ChartTypes.BAR, years, amounts);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        chart.series().forEach(series -> series(data, chart, series));
        written.plot(data);
        // Else the axis would show the format of the cells.
        written.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        onTopOfEachOther(written.getCTChart().getPlotArea().getBarChartArray(0));
    }

    /// Without full overlap, the parts of a stack stand beside each other. The elements are put in as plain XML, as
    /// the schema that comes with POI lacks their types.
    private static void onTopOfEachOther(CTBarChart bars) {
        try (XmlCursor cursor = bars.newCursor()) {
            cursor.toChild(new QName(CHART_SPACE, "axId"));
            element(cursor, "gapWidth", GAP);
            element(cursor, "overlap", OVERLAP);
        }
    }

    private static void element(XmlCursor cursor, String name, String value) {
        cursor.beginElement(name, CHART_SPACE);
        cursor.insertAttributeWithValue("val", value);
        cursor.toParent();
        cursor.toNextSibling();
    }

    private void series(XDDFBarChartData data, Chart chart, Chart.Series series) {
        String[] categories = values(chart.categories()).stream()
                .map(BigDecimal::toPlainString)
                .toArray(String[]::new);
        Double[] amounts =
                values(series.values()).stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
        XDDFChartData.Series added = data.addSeries(
                XDDFDataSourcesFactory.fromArray(categories, reference(chart.categories())),
                XDDFDataSourcesFactory.fromArray(amounts, reference(series.values())));
        added.setTitle(series.name(), null);
        added.setFillProperties(fill(series.colour()));
        for (int i = chart.firstTail(); i < amounts.length; i++) {
            added.getDataPoint(i).setFillProperties(fill(series.tailColour()));
        }
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(rgb)));
    }

    private static XDDFLineProperties line(Palette colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour.bytes())));
    }

    private String reference(List<Block> blocks) {
        List<String> references = blocks.stream()
                .map(block -> FormulaText.fixed(coordinates, block))
                .toList();
        return references.size() == 1 ? references.getFirst() : "(" + String.join(",", references) + ")";
    }

    private List<BigDecimal> values(List<Block> blocks) {
        return blocks.stream().flatMap(block -> values(block).stream()).toList();
    }

    private List<BigDecimal> values(Block block) {
        Coordinates.Place first = coordinates.place(block.first());
        Coordinates.Place last = coordinates.place(block.last());
        List<BigDecimal> values = new ArrayList<>();
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                values.add(value(source.rows().get(row).cells().get(column)));
            }
        }
        return values;
    }

    private static BigDecimal value(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number.value();
            case Cell.Calculated calculated -> calculated.value();
            default -> throw new IllegalArgumentException("a chart of " + cell);
        };
    }
}
