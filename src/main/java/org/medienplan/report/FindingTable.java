package org.medienplan.report;

import java.util.List;
import java.util.Locale;
import org.medienplan.check.Case;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;
import org.medienplan.report.FigureTable.Cell;
import org.medienplan.report.FigureTable.Column;
import org.medienplan.report.FigureTable.Kind;
import org.medienplan.report.FigureTable.Row;
import org.medienplan.text.Texts;

/// Findings as a table for further work: a row for every place.
public final class FindingTable {

    private FindingTable() {}

    /// @param texts with the names of the plan's records
    public static FigureTable of(Findings findings, Texts texts) {
        List<Column> columns = List.of(
                column("severity", texts.say("findings.column.severity")),
                column("check", texts.say("findings.column.check")),
                column("place", texts.say("findings.column.place")),
                column("message", texts.say("findings.column.message")),
                column("repair", texts.say("findings.column.repair")));
        return new FigureTable(
                columns,
                findings.all().stream()
                        .flatMap(finding -> finding.cases().stream().map(found -> row(finding, found, texts)))
                        .toList());
    }

    private static Column column(String key, String label) {
        return new Column(key, label, Kind.TEXT);
    }

    private static Row row(Finding finding, Case found, Texts texts) {
        String repair = finding.repairName(List.of(found)).map(texts::say).orElse("");
        List<Cell> cells = List.of(
                new Cell.Text(finding.severity().name().toLowerCase(Locale.ROOT)),
                new Cell.Text(finding.check()),
                new Cell.Text(found.place().toString()),
                new Cell.Text(texts.say(found.message())),
                new Cell.Text(repair));
        return new Row(cells, false);
    }
}
