package org.medienplan.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/// Turns the number in a cell into text by the format of the cell: a day where it shows a day, with leading zeros where
/// it shows them, else plain with a point and the fifteen digits that Excel knows.
final class NumberText {

    private static final MathContext EXCEL = new MathContext(15);
    private static final int LARGEST_EXPONENT = 40;

    /// What the format of a cell means for its text.
    ///
    /// @param date whether it shows a day
    /// @param digits at least so many digits before the point
    private record Format(boolean date, int digits) {}

    private final @Nullable StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Format> formats = new HashMap<>();

    /// @param styles null for a workbook that has none
    NumberText(@Nullable StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    String text(String number, int style) {
        Format format = formats.computeIfAbsent(style, this::format);
        return format.date() ? date(number) : plain(number, format.digits());
    }

    private Format format(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return new Format(false, 0);
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(style);
        @Nullable String shown = cellStyle.getDataFormatString();
        boolean date = DateUtil.isADateFormat(cellStyle.getDataFormat(), shown);
        return new Format(date, shown != null && shown.matches("0{2,20}") ? shown.length() : 0);
    }

    private String date(String number) {
        double serial = Double.parseDouble(number);
        if (!DateUtil.isValidExcelDate(serial)) {
            return plain(number, 0);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String plain(String number, int digits) {
        BigDecimal value = new BigDecimal(number).round(EXCEL).stripTrailingZeros();
        if (Math.abs(value.precision() - value.scale()) > LARGEST_EXPONENT) {
            return value.toString();
        }
        String text = value.signum() == 0 ? "0" : value.toPlainString();
        boolean pads = value.signum() >= 0 && text.length() < digits && text.indexOf('.') < 0;
        return pads ? "0".repeat(digits - text.length()) + text : text;
    }
}
