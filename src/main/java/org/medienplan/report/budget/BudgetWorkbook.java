package org.medienplan.report.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.medienplan.calc.Figures;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.Accounting;
import org.medienplan.report.Address;
import org.medienplan.report.Block;
import org.medienplan.report.NamedRange;
import org.medienplan.report.PageTexts;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;
import org.medienplan.text.Texts;

/// The budget of a plan as a workbook for the finance department.
public final class BudgetWorkbook {

    /// Names of totals.
    static final String COST = "cost";

    static final String CAPITAL = "capital";
    static final String EXPENSE = "expense";
    static final String TAIL = "tail";

    private BudgetWorkbook() {}

    /// Composes the workbook.
    ///
    /// @param figures the figures, and with them the plan
    /// @param texts the language
    /// @param date as of when the plan's data is
    public static Workbook of(Figures figures, Texts texts, LocalDate date) {
        Source source = Source.of(figures, texts, date);
        PlanHeader header = source.plan().header();
        String notice = header.notice();
        PageTexts pages = new PageTexts(
                notice == null ? "" : notice, header.title(), source.say("report.page"), source.say("report.page_of"));
        return new Workbook(
                source.say("report.title", header.title()), texts.locale(), date, pages, sheets(source), names(source));
    }

    private static List<Sheet> sheets(Source source) {
        List<Sheet> sheets = new ArrayList<>(List.of(
                SummarySheet.of(source),
                YearSheet.of(source),
                SchoolSheet.of(source),
                BundleSheet.of(source),
                MeasureSheet.of(source),
                StockSheet.of(source)));
        FundingSheet.of(source).ifPresent(sheets::add);
        FundingLimitSheet.of(source).ifPresent(sheets::add);
        FundingSchoolSheet.of(source).ifPresent(sheets::add);
        LessonSheet.of(source).ifPresent(sheets::add);
        SupportSheet.of(source).ifPresent(sheets::add);
        TrainingSheet.of(source).ifPresent(sheets::add);
        PlatformSheet.of(source).ifPresent(sheets::add);
        sheets.addAll(List.of(
                AssumptionSheet.of(source),
                DriverSheet.of(source),
                StandardSheet.of(source),
                CatalogueSheet.of(source),
                PriceSheet.of(source),
                LineSheet.of(source)));
        sheets.addFirst(CoverSheet.of(source, List.copyOf(sheets)));
        return sheets;
    }

    private static List<NamedRange> names(Source source) {
        String capital = Keys.row(Accounting.CAPITAL);
        String expense = Keys.row(Accounting.EXPENSE);
        List<NamedRange> names = new ArrayList<>(List.of(
                total(COST, source.say("report.name.cost"), Keys.ALL, YearColumns.SUM),
                total(CAPITAL, source.say("report.name.capital"), capital, YearColumns.SUM),
                total(EXPENSE, source.say("report.name.expense"), expense, YearColumns.SUM)));
        if (source.hasTail()) {
            names.add(total(TAIL, source.say("report.name.tail"), Keys.ALL, YearColumns.TAIL_SUM));
        }
        names.addAll(LineSheet.names(source));
        return names;
    }

    private static NamedRange total(String key, String name, String row, String column) {
        Address address = new Address(Keys.YEARS, row, column);
        return new NamedRange(key, name, new Block(address, address));
    }
}
