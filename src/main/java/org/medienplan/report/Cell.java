package org.medienplan.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FigureId;

/// What stands in one place of a sheet.
public sealed interface Cell {

    /// Nothing.
    Cell EMPTY = new Empty();

    /// Nothing; see [#EMPTY].
    record Empty() implements Cell {}

    /// Text as it is, whatever it begins with.
    record Text(String text) implements Cell {}

    /// Text across this and the next columns, whose own cells are empty.
    ///
    /// @param columns number of columns, at least 1
    record Span(String text, int columns) implements Cell {}

    /// Text that leads to another sheet.
    ///
    /// @param sheet key of the sheet
    record Link(String text, String sheet) implements Cell {}

    /// A number that no formula computes.
    ///
    /// @param figure the figure that it shows, or null
    record Number(
            BigDecimal value, NumberKind kind, @Nullable FigureId figure) implements Cell {}

    /// A number that a formula computes.
    ///
    /// @param formula how
    /// @param value what comes out, exactly
    /// @param figure the figure that it shows, or null
    record Calculated(
            Formula formula,
            BigDecimal value,
            NumberKind kind,
            @Nullable FigureId figure) implements Cell {}
}
