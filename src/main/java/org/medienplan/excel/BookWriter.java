package org.medienplan.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.medienplan.report.Chart;
import org.medienplan.report.NamedRange;
import org.medienplan.report.Progress;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;

/// Builds the file of one document; rows that are written leave the memory.
final class BookWriter implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROWS_BETWEEN_NEWS = 500;
    private static final String PROGRAM = "Medienplan";

    private final Workbook document;
    private final Progress progress;
    private final Coordinates coordinates;
    private final XSSFWorkbook whole = new XSSFWorkbook();
    private final SXSSFWorkbook book = new SXSSFWorkbook(whole, ROWS_IN_MEMORY, false, false);
    private final Styles styles = new Styles(whole);
    private int written;

    BookWriter(Workbook document, Progress progress) {
        this.document = document;
        this.progress = progress;
        this.coordinates = Coordinates.of(document);
    }

    /// Builds everything.
    ///
    /// @return false where it was told to end
    boolean build() {
        properties();
        document.sheets().forEach(sheet -> book.createSheet(sheet.name()));
        document.names().forEach(this::name);
        for (Sheet sheet : document.sheets()) {
            if (!sheet(sheet)) {
                return false;
            }
        }
        return progress.goesOn(document.rows(), document.rows());
    }

    void writeTo(OutputStream stream) throws IOException {
        book.write(stream);
    }

    private void properties() {
        POIXMLProperties properties = whole.getProperties();
        properties.getCoreProperties().setTitle(document.title());
        properties.getCoreProperties().setCreator(PROGRAM);
        properties
                .getCoreProperties()
                .setCreated(Optional.of(
                        Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant())));
        properties.getExtendedProperties().setApplication(PROGRAM);
    }

    private void name(NamedRange range) {
        Name name = book.createName();
        name.setNameName(range.name());
        name.setRefersToFormula(FormulaText.fixed(coordinates, range.block()));
    }

    private boolean sheet(Sheet sheet) {
        SXSSFSheet target = book.getSheet(sheet.name());
        SheetWriter writer = new SheetWriter(sheet, target, coordinates, styles, NumberFormats.of(document.locale()));
        writer.columns();
        new PageSetup(sheet, target).apply(document.pages());
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (written % ROWS_BETWEEN_NEWS == 0 && !progress.goesOn(written, document.rows())) {
                return false;
            }
            writer.row(row);
            written++;
        }
        Chart chart = sheet.chart();
        if (chart != null) {
            new ChartWriter(sheet, whole.getSheet(sheet.name()), coordinates, document.locale()).write(chart);
        }
        return true;
    }

    /// Gives back the files that the rows were kept in. POI complains about rows that it still holds.
    @Override
    public void close() throws IOException {
        for (Sheet sheet : document.sheets()) {
            SXSSFSheet target = book.getSheet(sheet.name());
            if (target != null) {
                target.flushRows();
            }
        }
        book.close();
    }
}
