package org.medienplan.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.report.Progress;
import org.medienplan.report.Workbook;
import org.medienplan.report.budget.BudgetWorkbook;
import org.medienplan.text.Texts;

/// A workbook that was written and is read again as others would read it.
record Written(XSSFWorkbook book) {

    static final LocalDate DATE = LocalDate.of(2026, 11, 24);

    /// Less than a cent, more than a binary fraction is off.
    private static final double NOTHING = 0.000_1;

    static Written budget(Plan plan, Locale locale, Path folder) throws IOException {
        return of(BudgetWorkbook.of(Figures.of(plan), Texts.in(locale), DATE), folder);
    }

    static Written of(Workbook document, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "budget", ".xlsx");
        ExcelWriter.write(document, file, Progress.NONE).orElseThrow();
        try (InputStream stream = Files.newInputStream(file)) {
            return new Written(new XSSFWorkbook(stream));
        }
    }

    /// Computes every formula anew and lists those that yield something else than the value stored beside them.
    List<String> differences() {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        List<String> differences = new ArrayList<>();
        formulas().forEach(cell -> {
            double stored = cell.getNumericCellValue();
            CellValue computed = evaluator.evaluate(cell);
            boolean same = computed.getCellType() == CellType.NUMERIC
                    && Math.abs(stored - computed.getNumberValue()) < NOTHING;
            if (!same) {
                differences.add(place(cell) + " " + cell.getCellFormula() + ": stored " + stored + ", computed "
                        + computed.formatAsString());
            }
        });
        return differences;
    }

    Stream<XSSFCell> formulas() {
        return cells().filter(cell -> cell.getCellType() == CellType.FORMULA);
    }

    Stream<XSSFCell> cells() {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast);
    }

    private static String place(XSSFCell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getReference();
    }
}
