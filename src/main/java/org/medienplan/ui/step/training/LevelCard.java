package org.medienplan.ui.step.training;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.medienplan.analysis.training.LevelRow;
import org.medienplan.plan.training.Level;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;

/// Teachers by level, one row for each school type: what lies left of the line has not reached the aim.
final class LevelCard {

    private static final int TEACHERS = 1;
    private static final int LEVELS = 2;
    private static final int AIM = LEVELS + Level.values().length;
    private static final int BELOW = AIM + 1;
    private static final int EXPECTED = AIM + 2;
    private static final int COLUMNS = AIM + 3;

    private static final double NAME = 116;
    private static final double BELOW_WIDTH = 84;

    private final Texts texts;
    private final Consumer<String> status;
    private final Consumer<RecordId> open;

    /// @param open leads to the schools of a type
    LevelCard(Texts texts, Consumer<String> status, Consumer<RecordId> open) {
        this.texts = texts;
        this.status = status;
        this.open = open;
    }

    /// The table of a plan.
    CellGrid grid(CalendarContent content) {
        CellGrid grid = new CellGrid(texts.say("training.levels"), status);
        columns(grid);
        grid.ground(0, COLUMNS, "small-head");
        head(grid, 0, "training.levels.type", false);
        head(grid, TEACHERS, "training.levels.teachers", true);
        for (Level level : Level.values()) {
            grid.head(0, LEVELS + level.ordinal(), 1, number(texts.choice(level), "caption", "strong", "muted"));
        }
        head(grid, AIM, "training.levels.aim", false);
        head(grid, BELOW, "training.levels.below", true);
        grid.head(0, EXPECTED, 1, number(texts.formats().plain(content.lastYear()), "caption", "strong", "muted"));
        int line = 1;
        for (LevelRow row : content.levels().types()) {
            RecordId type = row.subject();
            String name = type == null ? "" : content.names().getOrDefault(type, type.key());
            grid.ground(line, COLUMNS, "small-row");
            row(
                    grid,
                    line++,
                    name,
                    row,
                    "regular",
                    () -> Optional.ofNullable(type).ifPresent(open));
        }
        grid.ground(line, COLUMNS, "small-total");
        row(grid, line, texts.say("training.sum"), content.levels().sum(), "strong", () -> {});
        return grid;
    }

    private static void columns(CellGrid grid) {
        ColumnConstraints name = new ColumnConstraints(NAME, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int column = 1; column < COLUMNS; column++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setPrefWidth(column == TEACHERS ? 76 : 46);
            number.setHgrow(column == AIM ? Priority.NEVER : Priority.SOMETIMES);
            number.setFillWidth(true);
            grid.getColumnConstraints().add(number);
        }
        grid.getColumnConstraints().get(BELOW).setPrefWidth(BELOW_WIDTH);
    }

    private void head(CellGrid grid, int column, String key, boolean isNumber) {
        Label label = isNumber
                ? number(texts.say(key), "caption", "strong", "muted")
                : text(texts.say(key), "caption", "strong", "muted");
        grid.head(0, column, 1, label);
    }

    private void row(CellGrid grid, int line, String name, LevelRow row, String strength, Runnable deed) {
        Label head = text(name, strength);
        head.setTooltip(new Tooltip(name));
        head.setMinWidth(0);
        grid.head(line, 0, 1, head);
        cell(grid, line, TEACHERS, count(row.teachers()), name, texts.say("training.levels.teachers"), strength, deed);
        levels(grid, line, name, row, strength, deed);
        String aim = row.commonAim()
                .map(texts::choice)
                .orElseGet(() -> texts.say(row.aims() == 0 ? "training.none" : "training.levels.mixed"));
        Label aimLabel = text(row.subject() == null && row.aims() > 1 ? "" : aim, "strong");
        grid.cell(line, AIM, 1, aimLabel, spoken(name, texts.say("training.levels.aim"), aim), deed);
        String below = row.aims() == 0 ? texts.say("training.none") : count(row.below());
        cell(grid, line, BELOW, below, name, texts.say("training.levels.below"), "strong", deed);
        String expected = row.aims() == 0 ? texts.say("training.none") : count(row.expected());
        cell(grid, line, EXPECTED, expected, name, texts.say("training.levels.expected"), strength, deed);
    }

    private void levels(CellGrid grid, int line, String name, LevelRow row, String strength, Runnable deed) {
        if (row.unknown() == row.schools()) {
            Label label = text(missing(), strength, "clarify");
            label.setAlignment(Pos.CENTER);
            String spoken = spoken(name, texts.say("training.levels"), missing());
            grid.cell(line, LEVELS, Level.values().length, label, spoken, deed);
            return;
        }
        for (Level level : Level.values()) {
            Label label = number(count(row.now().at(level)), strength);
            row.commonAim().ifPresent(aim -> tint(label, level, aim));
            String spoken = texts.say("training.levels.cell", name, texts.choice(level), label.getText());
            grid.cell(line, LEVELS + level.ordinal(), 1, label, spoken, deed);
        }
    }

    private void cell(
            CellGrid grid,
            int line,
            int column,
            String value,
            String name,
            String head,
            String strength,
            Runnable deed) {
        grid.cell(line, column, 1, number(value, strength), spoken(name, head, value), deed);
    }

    private String spoken(String name, String head, String value) {
        return texts.say("training.cell", name, head, value);
    }

    /// Levels below the aim are tinted, those farther away more; the line stands where the aim begins.
    private static void tint(Label label, Level level, Level aim) {
        if (level.isBelow(aim)) {
            boolean last = level.ordinal() == aim.ordinal() - 1;
            label.getStyleClass().addAll("below-aim", last ? "near" : "far");
        }
    }

    private String count(long value) {
        return texts.formats().count(value);
    }

    private String missing() {
        return texts.say("training.missing");
    }

    private static Label number(String words, String... styles) {
        Label label = text(words, styles);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Label text(String words, String... styles) {
        Label label = Labels.of(words, styles);
        label.getStyleClass().add("level-cell");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// What the line in the table means.
    Node legend() {
        Region line = new Region();
        line.getStyleClass().add("aim-mark");
        Label label = Labels.of(texts.say("training.levels.legend"), "caption", "muted");
        label.setGraphic(line);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
