package org.medienplan.excel;

import java.math.BigDecimal;
import java.util.Locale;
import org.medienplan.report.NumberKind;

/// Number formats in the code of spreadsheets; the program that opens the file puts in the signs of its own language.
record NumberFormats(boolean german) {

    static NumberFormats of(Locale locale) {
        return new NumberFormats(locale.getLanguage().equals(Locale.GERMAN.getLanguage()));
    }

    String of(NumberKind kind, BigDecimal value) {
        return switch (kind) {
            case MONEY -> "#,##0.00;-#,##0.00;\"–\"";
            case EURO -> german ? "#,##0.00\\ \"€\"" : "\"€\"#,##0.00;-\"€\"#,##0.00";
            case UNIT_PRICE -> "#,##0.0000";
            case COUNT -> "#,##0;-#,##0;\"–\"";
            // Without digits after it, the decimal sign would stay behind.
            case DECIMAL -> isWhole(value) ? "#,##0" : "#,##0.0###";
            case TENTHS -> "#,##0.0;-#,##0.0;\"–\"";
            case HUNDREDTHS -> "#,##0.00";
            case PLAIN -> "0;-0;\"–\"";
            case PERCENT -> german ? "0.0#\\ %" : "0.0#%";
        };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
