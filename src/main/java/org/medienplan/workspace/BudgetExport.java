package org.medienplan.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import org.medienplan.excel.ExcelWriter;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.report.Progress;
import org.medienplan.report.budget.BudgetWorkbook;
import org.medienplan.text.Texts;

/// Writes the budget of a plan as an Excel workbook.
public final class BudgetExport {

    /// The ending of workbooks.
    public static final String ENDING = ".xlsx";

    private static final String UNFIT_FOR_FILES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    /// Writes the workbook; nothing half-written is left where that fails or is ended.
    ///
    /// @param texts the language
    /// @param date as of when the data is
    /// @param file where it goes; a file of that name is replaced
    /// @param progress hears how far it is, and may end it
    /// @return the file, or why there is none
    public Outcome<Path> write(Snapshot snapshot, Texts texts, LocalDate date, Path file, Progress progress) {
        return ExcelWriter.write(BudgetWorkbook.of(snapshot.figures(), texts, date), file, progress);
    }

    /// The name that the workbook of a plan gets where nobody chooses one.
    public static String fileName(Plan plan, Texts texts) {
        String title = plan.header().title().replaceAll(UNFIT_FOR_FILES, " ").strip();
        return texts.say("workspace.budget_file", title) + ENDING;
    }
}
