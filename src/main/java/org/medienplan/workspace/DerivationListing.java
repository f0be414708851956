package org.medienplan.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.json.RowsJson;
import org.medienplan.message.Value;
import org.medienplan.plain.DerivationText;
import org.medienplan.report.DerivationTable;
import org.medienplan.text.Texts;
import org.medienplan.trace.Derivation;

/// A derivation in the format that somebody wants.
public final class DerivationListing {

    private static final String TEXT = "text";

    private DerivationListing() {}

    /// The derivation as text that ends with a line break: for people as lines, for machines a row for every line.
    public static String of(Derivation derivation, Listing.Format format, Texts texts) {
        return switch (format) {
            case TEXT -> DerivationText.of(derivation, texts);
            case CSV -> Listing.of(DerivationTable.of(derivation, texts), format, texts);
            case JSON -> RowsJson.text(rows(derivation, texts));
        };
    }

    /// The rows of the table with their values as numbers too; the table has the result first, then every line.
    private static List<Map<String, Object>> rows(Derivation derivation, Texts texts) {
        List<Map<String, Object>> rows = new ArrayList<>(Listing.rows(DerivationTable.of(derivation, texts)));
        put(derivation.result(), rows.getFirst());
        for (int i = 0; i < derivation.lines().size(); i++) {
            put(value(derivation.lines().get(i)), rows.get(i + 1));
        }
        return rows;
    }

    private static @Nullable Value value(Derivation.Line line) {
        return line instanceof Derivation.Input input ? input.value() : null;
    }

    private static void put(@Nullable Value value, Map<String, Object> row) {
        Object text = row.remove(DerivationTable.VALUE);
        Object number = number(value);
        if (number != null) {
            row.put(DerivationTable.VALUE, number);
            row.put("unit", unit(value));
        }
        if (text != null) {
            row.put(TEXT, text);
        }
    }

    private static @Nullable Object number(@Nullable Value value) {
        return switch (value) {
            case Value.Amount amount -> amount.money().euros();
            case Value.Count count -> count.count();
            case Value.Plain plain -> plain.number();
            case Value.Number decimal -> decimal.decimal().toBigDecimal();
            case Value.Rounded rounded -> rounded.decimal().toBigDecimal();
            case Value.Percent percent -> percent.share().toBigDecimal();
            case null, default -> null;
        };
    }

    private static String unit(@Nullable Value value) {
        return switch (value) {
            case Value.Amount amount -> "EUR";
            case Value.Percent percent -> "share";
            case null, default -> "number";
        };
    }
}
