package org.medienplan.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;

/// The colours of the window's light theme, as far as a workbook needs them.
enum Palette {
    TEXT(0x16212A),
    TEXT_2(0x45535F),
    TEXT_3(0x5B6A76),
    ACCENT(0x0B6273),
    CLARIFY(0x8A5100),
    SUBTLE(0xF7F9FA),
    TAIL(0xEDF1F4),
    BORDER(0xD6DDE2),
    STRONG_BORDER(0x75838F);

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    XSSFColor color() {
        return new XSSFColor(bytes(rgb));
    }

    byte[] bytes() {
        return bytes(rgb);
    }

    /// Red, green and blue of a colour.
    static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
