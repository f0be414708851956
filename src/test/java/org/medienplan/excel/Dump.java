package org.medienplan.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as text, to be read and compared by people: what it says, not how its file is packed.
record Dump(XSSFWorkbook book, List<String> lines) {

    static String of(XSSFWorkbook book) {
        Dump dump = new Dump(book, new ArrayList<>());
        book.getAllNames().forEach(dump::name);
        book.sheetIterator().forEachRemaining(sheet -> dump.sheet((XSSFSheet) sheet));
        return dump.lines().stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void name(Name name) {
        lines.add("name " + name.getNameName() + " = " + name.getRefersToFormula());
    }

    private void sheet(XSSFSheet sheet) {
        lines.add("");
        lines.add("## " + sheet.getSheetName());
        lines.add("widths "
                + IntStream.range(0, lastColumn(sheet))
                        .mapToObj(i -> Integer.toString(sheet.getColumnWidth(i) / 256))
                        .collect(Collectors.joining(" ")));
        CellRangeAddress heads = sheet.getRepeatingRows();
        lines.add("heads " + (heads == null ? "none" : heads.formatAsString()) + ", frozen "
                + (sheet.getPaneInformation() == null
                        ? "none"
                        : sheet.getPaneInformation().getHorizontalSplitPosition() + " rows and "
                                + sheet.getPaneInformation().getVerticalSplitPosition() + " columns"));
        lines.add("edges " + sheet.getHeader().getCenter() + " | "
                + sheet.getFooter().getLeft() + " | " + sheet.getFooter().getCenter() + " | "
                + sheet.getFooter().getRight());
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch().getCharts().forEach(this::chart);
        }
        sheet.forEach(this::row);
    }

    private static int lastColumn(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .map(row -> sheet.getRow(row) == null ? 0 : sheet.getRow(row).getLastCellNum())
                .max()
                .orElse(0);
    }

    private void chart(XSSFChart chart) {
        lines.add("chart " + chart.getTitleText().getString());
        chart.getCTChart()
                .getPlotArea()
                .getBarChartList()
                .forEach(bars -> bars.getSerList()
                        .forEach(series -> lines.add(
                                "series " + series.getCat().getStrRef().getF() + " "
                                        + series.getVal().getNumRef().getF())));
    }

    private void row(Row row) {
        row.forEach(cell -> {
            if (cell.getCellType() != CellType.BLANK) {
                lines.add(cell(cell));
            }
        });
    }

    private static String cell(Cell cell) {
        String place = ((XSSFCell) cell).getReference();
        String format = cell.getCellStyle().getDataFormatString();
        return switch (cell.getCellType()) {
            case STRING -> place + " " + cell.getStringCellValue().replace("\n", "\\n");
            case NUMERIC -> place + " " + cell.getNumericCellValue() + " [" + format + "]";
            case FORMULA -> place + " " + cell.getNumericCellValue() + " [" + format + "] =" + cell.getCellFormula();
            default -> place + " " + cell.getCellType();
        };
    }
}
