package org.medienplan.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.medienplan.report.PageTexts;
import org.medienplan.report.Sheet;

/// How a sheet shows on the screen and on paper: A4 landscape, as wide as the page, heads repeated.
///
/// @param source the sheet of the document
/// @param target the sheet of the file
record PageSetup(Sheet source, SXSSFSheet target) {

    private static final double SIDE = 0.45;
    private static final double TOP = 0.7;
    private static final double EDGE = 0.3;

    /// Header and footer hold 255 signs each, commands and pages included.
    private static final int LONGEST_EDGE = 110;

    void apply(PageTexts texts) {
        screen();
        paper();
        edges(texts);
    }

    private void screen() {
        target.setDisplayGridlines(false);
        int head = source.headEnd();
        if (source.view().isFrozen() && source.headStart() < head) {
            target.createFreezePane(source.view().frozenColumns(), head);
        }
        if (source.view().filtered()) {
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
        target.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        target.setMargin(PageMargin.LEFT, SIDE);
        target.setMargin(PageMargin.RIGHT, SIDE);
        target.setMargin(PageMargin.TOP, TOP);
        target.setMargin(PageMargin.BOTTOM, TOP);
        target.setMargin(PageMargin.HEADER, EDGE);
        target.setMargin(PageMargin.FOOTER, EDGE);
        if (source.view().isFrozen() && source.headStart() < source.headEnd()) {
            target.setRepeatingRows(new CellRangeAddress(source.headStart(), source.headEnd() - 1, -1, -1));
        }
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
