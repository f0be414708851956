package org.medienplan.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.message.Outcome;
import org.medienplan.text.Texts;

class SheetReaderTest {

    @TempDir
    private Path folder;

    @Test
    void cellsOfEveryKindBecomeText() throws IOException {
        Path file = workbook(book -> {
            Row row = book.createSheet("Liste").createRow(3);
            row.createCell(0).setCellValue("Schule");
            row.createCell(2).setCellValue(165001);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("1+1");
            row.getCell(5).setCellValue(2);
            row.createCell(6).setCellValue(LocalDate.of(2026, 6, 22));
            row.getCell(6).setCellStyle(style(book, "dd.mm.yyyy"));
            row.createCell(7).setCellValue(1234);
            row.getCell(7).setCellStyle(style(book, "00000000"));
        });
        Sheet sheet = SheetReader.read(file, null).orElseThrow();
        assertThat(sheet.name()).isEqualTo("Liste");
        assertThat(sheet.rows())
                .containsExactly(new Sheet.Row(
                        4, List.of("Schule", "", "165001", "0.3", "true", "2", "2026-06-22", "00001234")));
    }

    @Test
    void theFirstSheetThatPeopleSeeIsReadUnlessOneIsNamed() throws IOException {
        Path file = workbook(book -> {
            book.createSheet("Versteckt").createRow(0).createCell(0).setCellValue("a");
            book.createSheet("Schulen").createRow(0).createCell(0).setCellValue("b");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
        });
        assertThat(SheetReader.read(file, null).orElseThrow().name()).isEqualTo("Schulen");
        assertThat(SheetReader.read(file, "versteckt").orElseThrow().name()).isEqualTo("Versteckt");
        assertThat(said(SheetReader.read(file, "Geräte")))
                .isEqualTo("„x.xlsx“ hat kein Tabellenblatt „Geräte“. Vorhanden sind: Versteckt, Schulen.");
    }

    @Test
    void datesCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
        Path file = workbook(book -> {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Row row = book.createSheet("Liste").createRow(0);
            row.createCell(0).setCellValue(1);
            row.getCell(0).setCellStyle(style(book, "yyyy-mm-dd"));
        });
        assertThat(SheetReader.read(file, null).orElseThrow().rows().getFirst().cells())
                .containsExactly("1904-01-02");
    }

    @Test
    void aCellAtTheFarEndIsRefusedAtOnce() throws IOException {
        Path file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("Liste");
            sheet.createRow(1_048_575).createCell(16_383).setCellValue("x");
        });
        assertThat(said(SheetReader.read(file, null)))
                .startsWith("„x.xlsx“ hat Inhalt in Zeile 1.048.576, Spalte 16.384.");
    }

    @Test
    void passwordsOldFormatsAndMacrosAreRefusedWithTheRemedy() throws Exception {
        assertThat(said(SheetReader.read(encrypted(), null))).startsWith("„secret.xlsx“ ist kennwortgeschützt.");
        Path old = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet("Liste");
            book.write(out);
        }
        assertThat(said(SheetReader.read(old, null))).contains("hat das alte Excel-Format");
        assertThat(said(SheetReader.read(withPart("/xl/vbaProject.bin"), null))).contains("enthält Makros");
        assertThat(said(SheetReader.read(withPart("/xl/embeddings/a.bin"), null)))
                .contains("eingebettete Dateien");
        assertThat(said(SheetReader.read(withPart("/xl/externalLinks/a.bin"), null)))
                .contains("andere Dateien");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.xlsx"), "PK\u0003\u0004 and nothing else", StandardCharsets.UTF_8);
        assertThat(SheetReader.isWorkbook(Files.readAllBytes(file))).isTrue();
        assertThat(said(SheetReader.read(file, null))).contains("keine lesbare Excel-Mappe");
        assertThat(SheetReader.isWorkbook("Schulnummer;Name".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(SheetReader.isWorkbook(new byte[0])).isFalse();
    }

    private Path workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Path withPart(String name) throws Exception {
        Path file = workbook(book -> book.createSheet("Liste"));
        try (OPCPackage workbook = OPCPackage.open(file.toFile())) {
            workbook.createPart(PackagingURIHelper.createPartName(name), "application/octet-stream");
        }
        return file;
    }

    private Path encrypted() throws Exception {
        Path plain = workbook(book -> book.createSheet("Liste"));
        Path secret = folder.resolve("secret.xlsx");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
        encryptor.confirmPassword("geheim");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OPCPackage workbook = OPCPackage.open(plain.toFile());
                    OutputStream inside = encryptor.getDataStream(container)) {
                workbook.save(inside);
            }
            try (OutputStream out = Files.newOutputStream(secret)) {
                container.writeFilesystem(out);
            }
        }
        return secret;
    }

    private static String said(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Texts.in(Locale.GERMANY).say(refused.message())
                : "accepted";
    }
}
