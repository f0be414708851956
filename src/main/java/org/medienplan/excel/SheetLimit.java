package org.medienplan.excel;

import org.medienplan.message.Message;
import org.xml.sax.SAXException;

/// Ends the reading of a sheet that has content beyond the limits.
final class SheetLimit extends SAXException {

    static final int ROWS = 200_000;
    static final int COLUMNS = 400;
    static final int CELLS = 2_000_000;

    private static final long serialVersionUID = 1L;

    private final int row;
    private final int column;

    SheetLimit(int row, int column) {
        super("row " + row + ", column " + column);
        this.row = row;
        this.column = column;
    }

    Message message(String file) {
        return Message.of("file.table_too_large", file, row, column, ROWS, COLUMNS);
    }
}
