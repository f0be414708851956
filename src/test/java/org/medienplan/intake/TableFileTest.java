package org.medienplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.message.Outcome;
import org.medienplan.text.Texts;

class TableFileTest {

    private static final List<List<String>> TWO_ROWS =
            List.of(List.of("Nr", "Straße", "Anzahl"), List.of("007", "Am Öhr 1", "1,5"));

    @TempDir
    private Path folder;

    @Test
    void theSeparatorIsFound() throws IOException {
        assertThat(cells("Nr;Straße;Anzahl\n007;Am Öhr 1;1,5\n")).isEqualTo(TWO_ROWS);
        assertThat(cells("Nr,Straße,Anzahl\r\n007,Am Öhr 1,\"1,5\"\r\n")).isEqualTo(TWO_ROWS);
        assertThat(cells("Nr\tStraße\tAnzahl\n007\tAm Öhr 1\t1,5")).isEqualTo(TWO_ROWS);
    }

    @Test
    void aLineThatNamesTheSeparatorIsFollowedAndCounts() throws IOException {
        List<SourceRow> rows = rows("sep=|\nNr|Straße|Anzahl\n007|Am Öhr 1|1,5\n", StandardCharsets.UTF_8);
        assertThat(rows.stream().map(SourceRow::cells)).isEqualTo(TWO_ROWS);
        assertThat(rows.stream().map(SourceRow::number)).containsExactly(2, 3);
    }

    @Test
    void theCharacterSetIsFound() throws IOException {
        String text = "Nr;Straße;Anzahl\n007;Am Öhr 1;1,5\n";
        for (String charset : List.of("windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE")) {
            String marked = charset.startsWith("UTF-16") ? "\uFEFF" + text : text;
            assertThat(rows(marked, Charset.forName(charset)).stream().map(SourceRow::cells))
                    .as(charset)
                    .isEqualTo(TWO_ROWS);
        }
        assertThat(cells("\uFEFF" + text)).isEqualTo(TWO_ROWS);
    }

    @Test
    void quotedCellsMayHaveSeparatorsQuotesAndLineBreaks() throws IOException {
        List<SourceRow> rows = rows("a;b;c\n1;\"x; \"\"y\"\"\nz\"; \"d\" \n2;12\" Monitor;e\n", StandardCharsets.UTF_8);
        assertThat(rows.get(1).cells()).containsExactly("1", "x; \"y\" z", "d");
        assertThat(rows.get(2).cells()).containsExactly("2", "12\" Monitor", "e");
        assertThat(rows.get(2).number()).isEqualTo(4);
    }

    @Test
    void blanksOfEveryKindAreTidied() throws IOException {
        assertThat(cells("  Nr \u00A0; Am\u202F\u00A0Öhr ;\u00ADx\u200B\n"))
                .isEqualTo(List.of(List.of("Nr", "Am Öhr", "x")));
    }

    @Test
    void rowsMayBeShorterOrLongerThanTheHeadings() throws IOException {
        assertThat(cells("a;b;c\n1\n1;2;3;4\n;;\n"))
                .containsExactly(
                        List.of("a", "b", "c"), List.of("1"), List.of("1", "2", "3", "4"), List.of("", "", ""));
    }

    @Test
    void oneColumnIsATableToo() throws IOException {
        assertThat(cells("Name\nA\nB\n")).containsExactly(List.of("Name"), List.of("A"), List.of("B"));
    }

    @Test
    void headingsAreFoundBelowNotes() throws IOException {
        List<SourceRow> rows = rows(
                "Schulliste;;\nStand: 15.10.2024; Quelle: Amt;\n;;\n Schulnummer ;Name;\n1;A;\n",
                StandardCharsets.UTF_8);
        SourceTable table = SourceTable.of(
                        "x.csv",
                        rows,
                        row -> row.cells().stream()
                                .filter(SchoolColumns::isKnown)
                                .count())
                .orElseThrow();
        assertThat(table.headings()).startsWith("Schulnummer", "Name");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().number()).isEqualTo(5);
        assertThat(table.column("SCHUL NUMMER")).isEqualTo(Outcome.ok(0));
    }

    @Test
    void aHeadingThatStandsTwiceIsRefusedWhenItIsAskedFor() {
        SourceTable table = new SourceTable("x.csv", List.of("Nr", "Name", "Name"), List.of());
        assertThat(table.column("Name")).isInstanceOf(Outcome.Refused.class);
        assertThat(table.column("Nr")).isEqualTo(Outcome.ok(0));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        assertThat(refusal("a\0b"))
                .isEqualTo("„x.csv“ ist keine Tabelle. Gelesen werden Excel-Mappen (.xlsx) und CSV-Dateien.");
        assertThat(refusal("a;b\n1;\"2\n3;4\n")).startsWith("In „x.csv“ endet ein Anführungszeichen nicht,");
        assertThat(said(TableFile.read(folder.resolve("none.csv"), null))).contains("gibt es nicht");
        assertThat(said(TableFile.read(folder, null))).contains("lässt sich nicht lesen");
        assertThat(said(SourceTable.of("x.csv", List.of(), row -> 0))).isEqualTo("„x.csv“ enthält keine Zeilen.");
    }

    private List<List<String>> cells(String text) throws IOException {
        return rows(text, StandardCharsets.UTF_8).stream().map(SourceRow::cells).toList();
    }

    private List<SourceRow> rows(String text, Charset charset) throws IOException {
        return TableFile.read(written(text, charset), null).orElseThrow();
    }

    private String refusal(String text) throws IOException {
        return said(TableFile.read(written(text, StandardCharsets.UTF_8), null));
    }

    private Path written(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("x.csv"), text.getBytes(charset));
    }

    private static String said(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Texts.in(Locale.GERMANY).say(refused.message())
                : "accepted";
    }
}
