package org.medienplan.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Hears the cells of a worksheet and keeps those with content.
final class SheetHandler extends DefaultHandler {

    private final @Nullable SharedStrings strings;
    private final NumberText numbers;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();

    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private int style;
    private int count;
    private String type = "";
    private boolean listening;
    private boolean phonetic;

    /// @param strings null for a workbook that has none
    SheetHandler(@Nullable SharedStrings strings, NumberText numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    List<Sheet.Row> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v", "t" -> listening = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells = new ArrayList<>();
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        String styleText = attributes.getValue("s");
        String typeText = attributes.getValue("t");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        style = styleText == null ? 0 : Integer.parseInt(styleText);
        type = typeText == null ? "n" : typeText;
        content.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (listening) {
            content.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) throws SheetLimit {
        switch (localName) {
            case "v", "t" -> listening = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SheetLimit {
        String text = content.isEmpty() ? "" : text(content.toString());
        if (text.isBlank()) {
            return;
        }
        count++;
        if (row > SheetLimit.ROWS || column >= SheetLimit.COLUMNS || count > SheetLimit.CELLS) {
            throw new SheetLimit(row, column + 1);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    private String text(String raw) {
        return switch (type) {
            case "s" ->
                strings == null
                        ? ""
                        : strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            case "n" -> numbers.text(raw.strip(), style);
            case "d" -> raw.strip();
            default -> raw;
        };
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Sheet.Row(row, cells));
        }
    }
}
