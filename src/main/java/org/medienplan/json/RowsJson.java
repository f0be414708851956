package org.medienplan.json;

import java.util.List;
import java.util.Map;

/// Rows of a listing as a JSON array of objects.
public final class RowsJson {

    private RowsJson() {}

    /// The rows as text, lines ended by `\n`.
    ///
    /// @param rows properties in their order; values are texts, whole numbers or exact decimals
    public static String text(List<Map<String, Object>> rows) {
        return Syntax.writer().writeValueAsString(rows) + "\n";
    }
}
