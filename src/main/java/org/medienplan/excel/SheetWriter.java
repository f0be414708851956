package org.medienplan.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.Row;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Writes the rows of one sheet.
///
/// @param source the sheet of the document
/// @param target the sheet of the file
/// @param coordinates where everything stands
/// @param styles the styles of the file
/// @param formats the number formats
record SheetWriter(Sheet source, SXSSFSheet target, Coordinates coordinates, Styles styles, NumberFormats formats) {

    private static final int WIDTH_UNIT = 256;

    void columns() {
        target.setDefaultRowHeightInPoints(RowHeight.ORDINARY);
        for (int i = 0; i < source.columns().size(); i++) {
            target.setColumnWidth(i, source.columns().get(i).width() * WIDTH_UNIT);
        }
    }

    void row(int number) {
        Row row = source.rows().get(number);
        SXSSFRow written = target.createRow(number);
        Optional<Float> height = RowHeight.of(source, row);
        height.ifPresent(written::setHeightInPoints);
        int cells = Look.isTable(row.style())
                ? source.columns().size()
                : row.cells().size();
        for (int i = 0; i < cells; i++) {
            Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.EMPTY;
            cell(written, i, place(i, row.style(), height.isPresent()), cell);
        }
        if (Look.isLarge(row.style()) && cells < source.columns().size()) {
            stretch(written, cells, row.style());
        }
    }

    /// A large number takes the next column too: the columns are as wide as their ordinary numbers.
    private void stretch(SXSSFRow row, int next, RowStyle style) {
        styled(row, next, Look.ofNothing(place(next, style, false)));
        target.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), next - 1, next));
    }

    private Look.Place place(int number, RowStyle style, boolean tall) {
        List<Column> columns = source.columns();
        boolean afterNumber = number > 0 && columns.get(number - 1).alignment() == Column.Alignment.RIGHT;
        return new Look.Place(style, columns.get(number), afterNumber, tall);
    }

    private void cell(SXSSFRow row, int number, Look.Place place, Cell cell) {
        switch (cell) {
            case Cell.Empty empty -> {
                if (Look.isTable(place.row())) {
                    styled(row, number, Look.ofNothing(place));
                }
            }
            case Cell.Text text -> text(row, number, place, text.text());
            case Cell.Span span -> span(row, number, place, span);
            case Cell.Link link -> link(row, number, place, link);
            case Cell.Number value ->
                number(row, number, place, value.kind(), value.value())
                        .setCellValue(value.value().doubleValue());
            case Cell.Calculated calculated -> calculated(row, number, place, calculated);
        }
    }

    private SXSSFCell styled(SXSSFRow row, int number, Look look) {
        SXSSFCell cell = row.createCell(number);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private void text(SXSSFRow row, int number, Look.Place place, String text) {
        styled(row, number, Look.ofText(place, Look.Content.TEXT, text)).setCellValue(SafeText.cell(text));
    }

    private void span(SXSSFRow row, int number, Look.Place place, Cell.Span span) {
        Look look = Look.ofText(place, Look.Content.SPAN, span.text());
        SXSSFCell cell = styled(row, number, look);
        cell.setCellValue(SafeText.cell(span.text()));
        int last = Math.min(number + span.columns(), source.columns().size()) - 1;
        if (last > number) {
            target.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), number, last));
        }
    }

    private void link(SXSSFRow row, int number, Look.Place place, Cell.Link link) {
        Look look = Look.ofText(place, Look.Content.LINK, link.text());
        SXSSFCell cell = styled(row, number, look);
        cell.setCellValue(SafeText.cell(link.text()));
        Hyperlink address = target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        address.setAddress(SheetNameFormatter.format(coordinates.sheetName(link.sheet())) + "!A1");
        cell.setHyperlink(address);
    }

    private SXSSFCell number(SXSSFRow row, int number, Look.Place place, NumberKind kind, BigDecimal value) {
        return styled(row, number, Look.ofNumber(place, formats.of(kind, value)));
    }

    /// The formula first, then its value beside it: else the file would say 0 until somebody computes it anew.
    private void calculated(SXSSFRow row, int number, Look.Place place, Cell.Calculated calculated) {
        Formula formula = calculated.formula();
        SXSSFCell cell = number(row, number, place, calculated.kind(), calculated.value());
        cell.setCellFormula(new FormulaText(coordinates, source.key(), row.getRowNum(), number).of(formula));
        cell.setCellValue(calculated.value().doubleValue());
    }
}
