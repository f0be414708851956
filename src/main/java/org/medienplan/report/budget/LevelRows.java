package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.medienplan.analysis.training.LevelRow;
import org.medienplan.analysis.training.LevelTable;
import org.medienplan.analysis.training.Spread;
import org.medienplan.plan.training.Level;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;

/// Teachers by level and school type: one row for today, one for the time after the calendar.
///
/// @param source the plan
/// @param columns where the levels, the aim and those below it stand
record LevelRows(Source source, List<Column> columns) {

    /// The column that says as of when.
    static final String STATE = "state";

    /// So many columns are needed: the levels, those below the aim, the aim.
    static final int COLUMNS = Level.values().length + 2;

    /// The numbers of one of the two rows of a school type.
    private record Part(String key, String name, Function<LevelRow, Spread> spread, ToIntFunction<LevelRow> below) {}

    /// Adds them to a sheet; nothing where nobody has counted.
    void add(Draft draft) {
        List<RecordId> schools = source.groups().stream()
                .flatMap(HolderGroup::holders)
                .filter(holder -> source.plan().schools().find(holder).isPresent())
                .toList();
        LevelTable table = LevelTable.of(source.figures(), schools, null);
        if (source.plan().levelCounts().size() == 0 || table.types().isEmpty()) {
            return;
        }
        head(draft);
        List<Part> parts = List.of(
                new Part("now", source.say("report.training.now"), LevelRow::now, LevelRow::below),
                new Part("then", source.say("report.training.then"), LevelRow::then, LevelRow::expected));
        for (int i = 0; i < table.types().size(); i++) {
            for (Part part : parts) {
                draft.row(
                        Keys.row(part.key(), i),
                        RowStyle.BODY,
                        body(table.types().get(i), part));
            }
        }
        for (Part part : parts) {
            draft.row(part.key(), RowStyle.TOTAL, total(table, part));
        }
        if (!table.sum().isComplete()) {
            draft.wide(
                    RowStyle.NOTE,
                    source.say("report.training.unknown", table.sum().unknown()));
        }
    }

    private void head(Draft draft) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(source.say("report.training.levels")), Cell.EMPTY));
        Stream.of(Level.values())
                .map(source.texts()::choice)
                .map(Cell.Text::new)
                .forEach(cells::add);
        cells.addAll(Draft.texts(source.say("report.training.below"), source.say("report.training.aim")));
        draft.row(null, RowStyle.HEAD, cells);
    }

    private List<Cell> body(LevelRow row, Part part) {
        RecordId type = row.subject();
        List<Cell> cells = new ArrayList<>(
                List.of(Draft.text(type == null ? null : source.name(type)), new Cell.Text(part.name())));
        numbers(row, part).forEach(number -> cells.add(new Cell.Number(number, NumberKind.COUNT, null)));
        cells.add(new Cell.Text(aim(row)));
        return cells;
    }

    private String aim(LevelRow row) {
        return row.commonAim()
                .map(source.texts()::choice)
                .orElseGet(() -> source.say(row.aims() == 0 ? "report.training.no_aim" : "report.training.mixed"));
    }

    private static List<BigDecimal> numbers(LevelRow row, Part part) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Level level : Level.values()) {
            numbers.add(BigDecimal.valueOf(part.spread().apply(row).at(level)));
        }
        numbers.add(BigDecimal.valueOf(part.below().applyAsInt(row)));
        return numbers;
    }

    private List<Cell> total(LevelTable table, Part part) {
        List<Cell> cells = new ArrayList<>(Draft.texts(source.say("report.training.sum"), part.name()));
        List<BigDecimal> numbers = numbers(table.sum(), part);
        for (int i = 0; i < numbers.size(); i++) {
            List<String> rows = new ArrayList<>();
            for (int type = 0; type < table.types().size(); type++) {
                rows.add(Keys.row(part.key(), type));
            }
            Formula formula = Sums.rows(Keys.TRAINING, columns.get(i).key(), rows);
            cells.add(new Cell.Calculated(formula, numbers.get(i), NumberKind.COUNT, null));
        }
        return cells;
    }
}
