package org.medienplan.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.medienplan.report.RowStyle;

/// The styles of a workbook, each made once: a workbook holds no more than 64,000 of them.
final class Styles {

    private static final String FONT = "Calibri";
    private static final short BODY = 10;
    private static final short KEY_FIGURE = 13;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    /// What tells fonts apart.
    private record Letters(short points, boolean bold, boolean underlined, Palette colour) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are measured in digits of this font.
        XSSFFont ordinary = workbook.getFontAt(0);
        ordinary.setFontName(FONT);
        ordinary.setFontHeightInPoints(BODY);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::create);
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (look.indented() ? 1 : 0));
        style.setVerticalAlignment(vertical(look));
        style.setWrapText(look.wrapped());
        if (look.format() != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look.quoted()) {
            style.setQuotePrefixed(true);
        }
        ground(style, look);
        lines(style, look.row());
        return style;
    }

    private static VerticalAlignment vertical(Look look) {
        if (look.row().isHead()) {
            return VerticalAlignment.BOTTOM;
        }
        return look.tall() ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    }

    private static void ground(XSSFCellStyle style, Look look) {
        Palette ground = look.tail() ? Palette.TAIL : look.row().isHead() ? Palette.SUBTLE : null;
        if (ground != null && (Look.isTable(look.row()) || look.row().isTail())) {
            style.setFillForegroundColor(ground.color());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void lines(XSSFCellStyle style, RowStyle row) {
        switch (row) {
            case BODY, GROUP, TAIL, KEY_FIGURE, TAIL_KEY_FIGURE -> bottom(style, BorderStyle.THIN, Palette.BORDER);
            case HEAD -> bottom(style, BorderStyle.THIN, Palette.STRONG_BORDER);
            case SUBTOTAL -> {
                top(style, BorderStyle.THIN, Palette.STRONG_BORDER);
                bottom(style, BorderStyle.THIN, Palette.BORDER);
            }
            case TOTAL -> {
                top(style, BorderStyle.MEDIUM, Palette.TEXT);
                bottom(style, BorderStyle.THIN, Palette.BORDER);
            }
            default -> {}
        }
    }

    private static void top(XSSFCellStyle style, BorderStyle line, Palette colour) {
        style.setBorderTop(line);
        style.setTopBorderColor(colour.color());
    }

    private static void bottom(XSSFCellStyle style, BorderStyle line, Palette colour) {
        style.setBorderBottom(line);
        style.setBottomBorderColor(colour.color());
    }

    private XSSFFont font(Look look) {
        boolean link = look.content() == Look.Content.LINK;
        Letters letters = new Letters(points(look), isBold(look), link, link ? Palette.ACCENT : colour(look.row()));
        return fonts.computeIfAbsent(letters, this::create);
    }

    private static short points(Look look) {
        return switch (look.row()) {
            case TITLE -> 16;
            case SECTION -> 12;
            case KEY_FIGURE, TAIL_KEY_FIGURE -> look.content() == Look.Content.NUMBER ? KEY_FIGURE : BODY;
            case NOTE -> 9;
            default -> BODY;
        };
    }

    private static boolean isBold(Look look) {
        return switch (look.row()) {
            case KEY_FIGURE, TAIL_KEY_FIGURE -> look.content() == Look.Content.NUMBER;
            default -> look.strong() || look.row().isBold();
        };
    }

    private static Palette colour(RowStyle row) {
        return switch (row) {
            case LEAD, HEAD, GROUP_HEAD -> Palette.TEXT_2;
            case NOTE -> Palette.TEXT_3;
            case NOTICE -> Palette.CLARIFY;
            default -> Palette.TEXT;
        };
    }

    private XSSFFont create(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(letters.points());
        font.setBold(letters.bold());
        font.setUnderline(letters.underlined() ? FontUnderline.SINGLE : FontUnderline.NONE);
        font.setColor(letters.colour().color());
        return font;
    }
}
