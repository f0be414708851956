package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FigureId;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;

/// A row with a cell for every year, all of one kind.
///
/// @param sheet key of the sheet
/// @param key key of the row
/// @param kind what its numbers count
/// @param figure the figure that it shows, without a year; null where it shows none
/// @param formula how the cell of a year is computed, null where it is not
/// @param value the value of a year
record YearRow(
        String sheet,
        String key,
        NumberKind kind,
        @Nullable FigureId figure,
        IntFunction<@Nullable Formula> formula,
        IntFunction<BigDecimal> value) {

    /// A row of a figure.
    static YearRow of(
            Source source, String sheet, String key, FigureId figure, IntFunction<@Nullable Formula> formula) {
        NumberKind kind = switch (figure.metric().unit()) {
            case MONEY -> NumberKind.MONEY;
            case POSTS -> NumberKind.DECIMAL;
            default -> NumberKind.COUNT;
        };
        return new YearRow(sheet, key, kind, figure, formula, year -> source.value(figure.forYear(year)));
    }

    /// A row of money that is no figure of its own.
    static YearRow ofMoney(
            String sheet, String key, IntFunction<@Nullable Formula> formula, IntFunction<BigDecimal> value) {
        return new YearRow(sheet, key, NumberKind.MONEY, null, formula, value);
    }
}
