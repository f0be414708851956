package org.medienplan.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medienplan.message.Outcome;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.NumberKind;
import org.medienplan.report.PageTexts;
import org.medienplan.report.Progress;
import org.medienplan.report.Row;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;

/// How a document becomes a file.
class ExcelWriterTest {

    private static final String KEPT = "what was there before";

    @TempDir
    private Path folder;

    private static Workbook document(String title, Cell... cells) {
        List<Row> rows = Stream.of(cells)
                .map(cell -> new Row(null, RowStyle.BODY, List.of(cell)))
                .toList();
        Sheet sheet = new Sheet("s", "Blatt", List.of(Column.text("c", 20)), rows, Sheet.View.PLAIN, null);
        PageTexts pages = new PageTexts("Muster & Söhne", title, "Seite", "von");
        return new Workbook(title, Locale.GERMAN, Written.DATE, pages, List.of(sheet), List.of());
    }

    private static Workbook longDocument() {
        Cell[] cells = IntStream.range(0, 3_000)
                .mapToObj(i -> new Cell.Text("Zeile " + i))
                .toArray(Cell[]::new);
        return document("Lang", cells);
    }

    private XSSFCell firstCell(Workbook document) throws IOException {
        return Written.of(document, folder).cells().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 214 406",
                "-5 Geräte",
                "@SUM(A1)",
                "\t=1",
                "=HYPERLINK(\"http://example.org\",\"hier\")",
                "=cmd|' /C calc'!A0"
            })
    void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
        XSSFCell cell = firstCell(document("Titel", new Cell.Text(text)));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void aSpanThatLooksLikeAFormulaStaysText() throws IOException {
        XSSFCell cell = firstCell(document("Titel", new Cell.Span("=1+1", 1)));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void ordinaryTextIsNotMarked() throws IOException {
        XSSFCell cell = firstCell(document("Titel", new Cell.Text("Grundschule Am Markt")));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void signsThatAFileCannotHoldBecomeBlanks() throws IOException {
        XSSFCell cell = firstCell(document("Titel", new Cell.Text("a\u0000b\u001fc\uD800d _x0041_ 😀")));
        assertThat(cell.getStringCellValue()).isEqualTo("a b c d _x0041_ 😀");
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        XSSFCell cell = firstCell(document("Titel", new Cell.Text("x".repeat(40_000))));
        assertThat(cell.getStringCellValue()).hasSize(32_767);
    }

    @Test
    void anAmpersandAtTheEdgeOfAPageIsNoCommand() throws IOException {
        Written written = Written.of(document("A&B " + "lang ".repeat(60), new Cell.Text("x")), folder);
        assertThat(written.book().getSheetAt(0).getHeader().getCenter()).isEqualTo("Muster && Söhne");
        assertThat(written.book().getSheetAt(0).getFooter().getLeft())
                .startsWith("A&&B")
                .endsWith("…");
    }

    @Test
    void germanAndEnglishFilesWriteAmountsInTheirWay() throws IOException {
        Cell amount = new Cell.Number(new BigDecimal("-1234.50"), NumberKind.EURO, null);
        Workbook german = document("Titel", amount);
        Workbook english =
                new Workbook(german.title(), Locale.ENGLISH, german.date(), german.pages(), german.sheets(), List.of());
        assertThat(firstCell(german).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00\\ \"€\"");
        assertThat(firstCell(english).getCellStyle().getDataFormatString()).startsWith("\"€\"#,##0.00");
    }

    @Test
    void aRowIsAsHighAsItsLines() {
        assertThat(TextWidth.lines("Schul-Nr.", 8.3)).isOne();
        assertThat(TextWidth.lines("je Schüler/in im Jahr", 11.13)).isEqualTo(2);
        assertThat(TextWidth.lines("Zweckverband der Berufsbildenden Schulen Opladen, zentral", 32.8))
                .isEqualTo(2);
        assertThat(TextWidth.lines("M".repeat(20), 20)).isEqualTo(2);
    }

    @Test
    void progressCountsUpToAllRows() {
        List<Integer> heard = new ArrayList<>();
        ExcelWriter.write(longDocument(), folder.resolve("a.xlsx"), (done, total) -> {
            assertThat(total).isEqualTo(3_000);
            return heard.add(done);
        });
        assertThat(heard).isSorted().startsWith(0).endsWith(3_000).hasSizeGreaterThan(4);
    }

    @Test
    void anExportThatIsEndedLeavesNothingBehind() throws IOException {
        Outcome<Path> outcome =
                ExcelWriter.write(longDocument(), folder.resolve("a.xlsx"), (done, total) -> done < 1_000);
        assertThat(outcome).isEqualTo(Outcome.refused("export.cancelled"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExportThatIsEndedAtTheLastMomentKeepsTheFileThatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), KEPT);
        Outcome<Path> outcome = ExcelWriter.write(longDocument(), file, (done, total) -> done < total);
        assertThat(outcome).isEqualTo(Outcome.refused("export.cancelled"));
        assertThat(file).hasContent(KEPT);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void anExportReplacesTheFileThatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), KEPT);
        assertThat(ExcelWriter.write(longDocument(), file, Progress.NONE)).isEqualTo(Outcome.ok(file));
        assertThat(Files.size(file)).isGreaterThan(1_000);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("fort").resolve("a.xlsx");
        assertThat(ExcelWriter.write(longDocument(), file, Progress.NONE))
                .isEqualTo(Outcome.refused(
                        "export.no_folder", folder.resolve("fort").toString()));
    }

    @Test
    void aFolderIsNotReplacedByAFile() {
        assertThat(ExcelWriter.write(longDocument(), folder, Progress.NONE))
                .isEqualTo(Outcome.refused("export.is_folder", folder.toString()));
    }

    /// Whoever may write everywhere, such as root, cannot be kept out.
    @Test
    void aFileThatIsKeptByOthersStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), KEPT);
        assertThat(file.toFile().setReadOnly()).isTrue();
        Assumptions.assumeFalse(Files.isWritable(file));

        assertThat(ExcelWriter.write(longDocument(), file, Progress.NONE))
                .isEqualTo(Outcome.refused("export.locked", file.toString()));
        assertThat(file).hasContent(KEPT);
    }

    @Test
    void aWriteThatFailsSaysSoAndLeavesNothingBehind() {
        TargetFile file = new TargetFile(folder.resolve("a.xlsx"));
        assertThat(file.replace(stream -> {
                    stream.write(1);
                    throw new IOException("No space left on device");
                }))
                .isNotNull()
                .extracting(message -> message.key())
                .isEqualTo("export.failed");
        assertThat(folder).isEmptyDirectory();
    }
}
