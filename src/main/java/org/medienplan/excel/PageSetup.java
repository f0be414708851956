package org.medienplan.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.medienplan.report.PageTexts;
import org.medienplan.report.Paper;
import org.medienplan.report.Sheet;

/// How a sheet shows on the screen and on paper: A4 landscape, as wide as one page or two, heads repeated.
///
/// @param source the sheet of the document
/// @param target the sheet of the file
record PageSetup(Sheet source, SXSSFSheet target) {

    private static final double SIDE = 0.45;
    private static final double TOP = 0.7;
    private static final double EDGE = 0.3;

    /// The longer side of A4 without the margins, in points, and a digit of the ordinary font.
    private static final double PAGE_WIDTH = 777;

    private static final double DIGIT = 5.25;

    /// Programs measure letters a little differently; a column too many would take a page of its own.
    private static final double SAFETY = 0.97;

    private static final int PERCENT = 100;

    /// Header and footer hold 255 signs each, commands and pages included.
    private static final int LONGEST_EDGE = 110;

    void apply(PageTexts texts) {
        screen();
        paper();
        edges(texts);
    }

    private void screen() {
        target.setDisplayGridlines(false);
        if (keepsRows()) {
            target.createFreezePane(source.view().frozenColumns(), source.keptEnd());
        }
        if (source.view().filtered()) {
            int head = source.headEnd();
            target.setAutoFilter(new CellRangeAddress(
                    head - 1,
                    Math.max(head, source.rows().size() - 1),
                    0,
                    source.columns().size() - 1));
        }
    }

    private void paper() {
        PrintSetup setup = target.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        target.setMargin(PageMargin.LEFT, SIDE);
        target.setMargin(PageMargin.RIGHT, SIDE);
        target.setMargin(PageMargin.TOP, TOP);
        target.setMargin(PageMargin.BOTTOM, TOP);
        target.setMargin(PageMargin.HEADER, EDGE);
        target.setMargin(PageMargin.FOOTER, EDGE);
        switch (source.view().paper()) {
            case Paper.Whole whole -> {
                asWideAsAPage();
                repeatRows();
            }
            case Paper.Title title -> {
                asWideAsAPage();
                area(source.titleEnd() - 1);
            }
            case Paper.Facing facing -> {
                twoPagesWide(source.column(facing.column()));
                repeatRows();
            }
        }
    }

    private void asWideAsAPage() {
        target.setFitToPage(true);
        target.getPrintSetup().setFitWidth((short) 1);
        target.getPrintSetup().setFitHeight((short) 0);
    }

    private void area(int lastRow) {
        Workbook book = target.getWorkbook();
        book.setPrintArea(book.getSheetIndex(target), 0, source.columns().size() - 1, 0, lastRow);
    }

    /// As large as the wider page allows. Programs that fit a sheet to pages pay no heed to breaks.
    private void twoPagesWide(int second) {
        int kept = source.view().frozenColumns();
        int all = source.columns().size();
        int digits = Math.max(source.width(0, second), source.width(0, kept) + source.width(second, all));
        target.getPrintSetup()
                .setScale((short) Math.min(PERCENT, (int) (PERCENT * SAFETY * PAGE_WIDTH / (digits * DIGIT))));
        target.setColumnBreak(second - 1);
        target.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, kept - 1));
    }

    private void repeatRows() {
        if (keepsRows()) {
            target.setRepeatingRows(new CellRangeAddress(source.keptStart(), source.keptEnd() - 1, -1, -1));
        }
    }

    private boolean keepsRows() {
        return source.keptStart() < source.keptEnd();
    }

    private void edges(PageTexts texts) {
        target.getHeader().setCenter(SafeText.edge(texts.header(), LONGEST_EDGE));
        target.getFooter().setLeft(SafeText.edge(texts.footer(), LONGEST_EDGE));
        target.getFooter().setCenter(SafeText.edge(source.name(), LONGEST_EDGE / 2));
        target.getFooter()
                .setRight(SafeText.edge(texts.page(), LONGEST_EDGE) + " &P " + SafeText.edge(texts.of(), LONGEST_EDGE)
                        + " &N");
    }
}
