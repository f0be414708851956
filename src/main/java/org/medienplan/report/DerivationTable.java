package org.medienplan.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Value;
import org.medienplan.ref.Place;
import org.medienplan.report.FigureTable.Cell;
import org.medienplan.report.FigureTable.Column;
import org.medienplan.report.FigureTable.Kind;
import org.medienplan.report.FigureTable.Row;
import org.medienplan.text.Texts;
import org.medienplan.trace.Derivation;

/// A derivation as a table: the figure itself, then its inputs and rules, each with where it comes from.
public final class DerivationTable {

    /// The key of the column with the values.
    public static final String VALUE = "value";

    private DerivationTable() {}

    public static FigureTable of(Derivation derivation, Texts texts) {
        List<Column> columns = new ArrayList<>();
        for (String key : List.of("line", "what", VALUE, "place")) {
            columns.add(new Column(key, texts.say("table.column." + key), Kind.TEXT));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "result", texts.metric(derivation.figure().metric()), derivation.result(), derivation.figure(), texts));
        for (Derivation.Line line : derivation.lines()) {
            rows.add(
                    switch (line) {
                        case Derivation.Input input ->
                            row(
                                    input.decisive() ? "decisive" : "input",
                                    texts.say(input.label()),
                                    input.value(),
                                    input.place(),
                                    texts);
                        case Derivation.Rule rule -> ruleRow(texts.say(rule.sentence()), rule.place());
                    });
        }
        return new FigureTable(columns, rows);
    }

    private static Row row(String line, String what, @Nullable Value value, @Nullable Place place, Texts texts) {
        return row(line, what, value == null ? texts.say("table.unknown") : texts.show(value), place);
    }

    private static Row ruleRow(String sentence, @Nullable Place place) {
        return row("rule", sentence, "", place);
    }

    private static Row row(String line, String what, String value, @Nullable Place place) {
        return new Row(
                List.of(
                        new Cell.Text(line),
                        new Cell.Text(what),
                        new Cell.Text(value),
                        new Cell.Text(place == null ? "" : place.toString())),
                false);
    }
}
