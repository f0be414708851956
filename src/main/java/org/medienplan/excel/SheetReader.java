package org.medienplan.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads a worksheet of an Excel file that anybody may have made: by events, within limits, and never one with macros,
/// embedded files or links to other files. Formulas count with the value that was stored beside them.
public final class SheetReader {

    /// Known here and not asked of POI, which takes a second to wake and is not needed for a CSV file.
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReader() {}

    /// Limits of POI hold for the whole program; they are set before it opens its first file.
    private static void limit() {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(64L << 20);
        ZipSecureFile.setMaxFileCount(200);
        ZipSecureFile.setMaxTextSize(1L << 20);
    }

    /// Whether a file is a workbook of Excel by its first bytes: of any version, even an encrypted one.
    public static boolean isWorkbook(byte[] content) {
        return startsWith(content, ZIP) || startsWith(content, OLE2);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /// Reads one sheet.
    ///
    /// @param sheet its name, or null for the first one that is not hidden
    public static Outcome<Sheet> read(Path file, @Nullable String sheet) {
        String name = String.valueOf(file.getFileName());
        try {
            limit();
            return FileMagic.valueOf(file.toFile()) == FileMagic.OLE2
                    ? oldOrEncrypted(file, name)
                    : readPackage(file, name, sheet);
        } catch (SheetLimit reached) {
            return Outcome.refused(reached.message(name));
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damaged) {
            // POI answers what it does not understand with exceptions of every kind.
            return Outcome.refused("file.damaged", name);
        }
    }

    private static Outcome<Sheet> oldOrEncrypted(Path file, String name) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            boolean encrypted = container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return encrypted ? Outcome.refused("file.encrypted", name) : Outcome.refused("file.old_excel", name);
        }
    }

    private static Outcome<Sheet> readPackage(Path file, String name, @Nullable String sheet)
            throws IOException, OpenXML4JException, SAXException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            Optional<Message> refusal = Contents.refusal(workbook, name);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            XSSFReader reader = new XSSFReader(workbook, true);
            WorkbookHandler index = new WorkbookHandler();
            parse(reader.getWorkbookData(), index);
            return switch (index.find(sheet, name)) {
                case Outcome.Refused<WorkbookHandler.Entry>(Message message) -> Outcome.refused(message);
                case Outcome.Ok<WorkbookHandler.Entry>(WorkbookHandler.Entry entry) ->
                    Outcome.ok(rows(reader, entry, index.is1904()));
            };
        }
    }

    private static Sheet rows(XSSFReader reader, WorkbookHandler.Entry entry, boolean from1904)
            throws IOException, OpenXML4JException, SAXException {
        NumberText numbers = new NumberText(reader.getStylesTable(), from1904);
        SheetHandler handler = new SheetHandler(reader.getSharedStringsTable(), numbers);
        parse(reader.getSheet(entry.relation()), handler);
        return new Sheet(entry.name(), handler.rows());
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (part) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException noParser) {
            throw new IllegalStateException(noParser);
        }
    }
}
