package org.medienplan.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Change;
import org.medienplan.change.Property;
import org.medienplan.change.Setting;
import org.medienplan.change.Settings;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;

/// What pasting a block into a table would change, cell by cell, before it is one change.
///
/// @param cells row by row
/// @param surplus how many pasted cells find no place in the table
public record Paste(List<PasteCell> cells, int surplus) {

    /// A row that is pasted into.
    ///
    /// @param record whose values stand in it
    /// @param name what the row is called
    /// @param properties from the selected one to the right, as they are shown; empty for a cell that cannot be edited
    public record Row(RecordId record, String name, List<Optional<Property>> properties) {

        public Row {
            properties = List.copyOf(properties);
        }
    }

    /// Where a block is pasted.
    ///
    /// @param rows from the selected one downwards, as they are shown
    /// @param selectedRows how many rows are selected
    /// @param selectedColumns how many columns are selected
    public record Target(List<Row> rows, int selectedRows, int selectedColumns) {

        public Target {
            rows = List.copyOf(rows);
        }
    }

    public Paste {
        cells = List.copyOf(cells);
    }

    /// Lays a block over a table. A block that fits several times into what is selected is repeated, as spreadsheets
    /// do.
    ///
    /// @param text knows the plan and the language
    /// @param block rows of cells
    public static Paste of(ValueText text, Target target, List<List<String>> block) {
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return new Paste(List.of(), 0);
        }
        int rows = target.selectedRows() % block.size() == 0
                ? Math.max(target.selectedRows(), block.size())
                : block.size();
        int columns = target.selectedColumns() % width == 0 ? Math.max(target.selectedColumns(), width) : width;
        Map<Property, Property.Access> accesses = new HashMap<>();
        List<PasteCell> cells = new ArrayList<>();
        int surplus = 0;
        for (int row = 0; row < rows; row++) {
            List<String> typed = block.get(row % block.size());
            List<PasteCell> line = new ArrayList<>();
            for (int column = 0; column < columns && column % width < typed.size(); column++) {
                Optional<Property> property = property(target, row, column);
                if (property.isPresent()) {
                    Property.Access access = accesses.computeIfAbsent(property.get(), key -> key.in(text.plan()));
                    line.add(cell(text, target.rows().get(row), property.get(), access, typed.get(column % width)));
                } else {
                    surplus++;
                }
            }
            cells.addAll(consistent(text.plan(), line));
        }
        return new Paste(cells, surplus);
    }

    private static Optional<Property> property(Target target, int row, int column) {
        return row < target.rows().size()
                        && column < target.rows().get(row).properties().size()
                ? target.rows().get(row).properties().get(column)
                : Optional.empty();
    }

    private static PasteCell cell(ValueText text, Row row, Property property, Property.Access access, String typed) {
        Object before = access.value(row.record());
        String shown = text.text(property.kind(), before);
        Optional<Message> locked = access.locked(row.record());
        PasteCell.Result result = locked.<PasteCell.Result>map(PasteCell.Result.Refused::new)
                .orElseGet(() -> typed.strip().equals(shown.strip())
                        ? new PasteCell.Result.Same()
                        : result(text, property, before, typed));
        return new PasteCell(row.record(), row.name(), property, shown, typed, result);
    }

    private static PasteCell.Result result(ValueText text, Property property, @Nullable Object before, String typed) {
        return switch (text.read(property, typed)) {
            case Outcome.Refused<Optional<Object>>(Message reason) -> new PasteCell.Result.Refused(reason);
            case Outcome.Ok<Optional<Object>>(Optional<Object> value) -> {
                Object after = value.orElse(null);
                Object none = before instanceof Set<?> set && set.isEmpty() ? null : before;
                boolean same = Objects.equals(none, after);
                yield same
                        ? new PasteCell.Result.Same()
                        : new PasteCell.Result.Changed(after, text.text(property.kind(), after));
            }
        };
    }

    /// The cells of a row, refused where their values contradict each other or what the record already says.
    private static List<PasteCell> consistent(Plan plan, List<PasteCell> line) {
        List<Setting> settings = settings(line.stream()).toList();
        if (!settings.isEmpty() && Settings.applied(plan, settings) instanceof Outcome.Refused<?>(Message reason)) {
            return line.stream()
                    .map(cell -> cell.isChanged() ? cell.refused(reason) : cell)
                    .toList();
        }
        return line;
    }

    private static Stream<Setting> settings(Stream<PasteCell> cells) {
        return cells.flatMap(cell -> cell.result() instanceof PasteCell.Result.Changed(Object value, String after)
                ? Stream.of(new Setting(cell.record(), cell.property(), value))
                : Stream.empty());
    }

    /// How many values would change.
    public long changed() {
        return cells.stream().filter(PasteCell::isChanged).count();
    }

    /// How many are as they were.
    public long same() {
        return cells.stream()
                .filter(cell -> cell.result() instanceof PasteCell.Result.Same)
                .count();
    }

    /// How many cannot be taken over.
    public long refused() {
        return cells.stream()
                .filter(cell -> cell.result() instanceof PasteCell.Result.Refused)
                .count();
    }

    /// Takes over what can be taken over, as one change; empty where nothing changes.
    public Optional<Change> change(Plan plan) {
        Map<List<Object>, Setting> last = new LinkedHashMap<>();
        settings(cells.stream()).forEach(setting -> last.put(List.of(setting.record(), setting.property()), setting));
        return last.isEmpty() ? Optional.empty() : Optional.of(Settings.of(plan, List.copyOf(last.values())));
    }
}
