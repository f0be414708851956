package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.medienplan.report.Block;
import org.medienplan.report.Formula;

/// Sums of cells of one column, and of values.
final class Sums {

    private Sums() {}

    /// All cells from one row to another; nothing where there is no row.
    ///
    /// @param rows keys of rows that follow each other without a gap
    static Formula block(String sheet, String column, List<String> rows) {
        return rows.isEmpty()
                ? Formula.zero()
                : new Formula.Sum(
                        List.of(new Formula.Of(Block.column(sheet, column, rows.getFirst(), rows.getLast()))));
    }

    /// The cells of single rows.
    static Formula rows(String sheet, String column, List<String> rows) {
        return rows.isEmpty()
                ? Formula.zero()
                : new Formula.Sum(
                        rows.stream().map(row -> Formula.at(sheet, row, column)).toList());
    }

    /// What the values of several things add up to.
    static <T> BigDecimal of(List<T> things, Function<T, BigDecimal> value) {
        return things.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
