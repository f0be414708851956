package org.medienplan.report.budget;

import java.util.List;
import org.medienplan.report.Formula;
import org.medienplan.report.Formula.Criterion;

/// Formulas that add up lines.
final class Select {

    private Select() {}

    /// The amounts of all lines that meet the criteria.
    static Formula lines(Criterion... criteria) {
        return new Formula.SumIfs(new Formula.Named(Keys.LINE_AMOUNT), List.of(criteria));
    }

    /// Lines of the year that heads a column of a sheet.
    static Criterion year(String sheet, int year) {
        return where(Keys.LINE_YEAR, Formula.at(sheet, Keys.HEAD, Keys.year(year)));
    }

    /// Lines whose column equals the cell of another column in the row of the formula.
    static Criterion asInRow(String lineColumn, String column) {
        return where(lineColumn, new Formula.InRow(column));
    }

    static Criterion where(String lineColumn, Formula value) {
        return new Criterion(new Formula.Named(lineColumn), Formula.Test.EQUAL, value);
    }

    /// Lines up to the year that heads a column of a sheet.
    static Criterion upTo(String sheet, int year) {
        return new Criterion(
                new Formula.Named(Keys.LINE_YEAR), Formula.Test.AT_MOST, Formula.at(sheet, Keys.HEAD, Keys.year(year)));
    }
}
