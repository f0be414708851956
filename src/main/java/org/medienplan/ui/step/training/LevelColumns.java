package org.medienplan.ui.step.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.medienplan.analysis.training.LevelBook;
import org.medienplan.analysis.training.Spread;
import org.medienplan.entry.LevelProperty;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.Level;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.workspace.Snapshot;

/// The columns of the tables of levels, one table for each area by its number.
final class LevelColumns {

    private static final double LEVEL = 64;
    private static final double SCHOOL = 240;

    private LevelColumns() {}

    /// The numbers of the areas.
    static List<Integer> areas() {
        return Arrays.stream(Area.values()).map(Area::number).toList();
    }

    /// The name of an area with its number.
    static String name(int number, Texts texts) {
        return texts.choice(Area.values()[number - 1]);
    }

    /// The column of a level, as the canonical text names it; empty for the school.
    static String column(int number, String level) {
        return level.isEmpty() ? "" : number + "-" + level;
    }

    /// The columns for an area.
    static RecordColumn[] of(int number) {
        Area area = Area.values()[number - 1];
        List<RecordColumn> columns = new ArrayList<>();
        columns.add(RecordColumn.of(RecordType.SCHOOL, "name").wide(SCHOOL));
        columns.add(RecordColumn.computed(
                "teachers", "training.levels.teachers", Column.Kind.NUMBER, LevelColumns::teachers));
        for (Level level : Level.values()) {
            columns.add(
                    RecordColumn.of(new LevelProperty(area, level)).wide(LEVEL).withSum());
        }
        columns.add(RecordColumn.computed(
                "sum",
                "training.levels.counted",
                Column.Kind.NUMBER,
                (snapshot, text) -> counted(snapshot, text, area)));
        columns.add(RecordColumn.computed(
                "aim", "training.levels.aim", Column.Kind.TEXT, (snapshot, text) -> aim(snapshot, text, area)));
        return columns.toArray(RecordColumn[]::new);
    }

    private static Function<RecordId, CellContent> teachers(Snapshot snapshot, ValueText text) {
        int year = snapshot.figures().frame().firstYear();
        return school -> {
            long teachers = snapshot.figures().value(Metric.TEACHERS, year, school, null);
            return CellContent.of(text.texts().formats().count(teachers), teachers);
        };
    }

    private static Function<RecordId, CellContent> counted(Snapshot snapshot, ValueText text, Area area) {
        LevelBook levels = LevelBook.of(snapshot.plan());
        return school -> levels.levels(school, area)
                .map(Spread::total)
                .map(total -> CellContent.of(text.texts().formats().count(total), (long) total))
                .orElseGet(() -> CellContent.of(text.texts().say("training.missing"), null));
    }

    private static Function<RecordId, CellContent> aim(Snapshot snapshot, ValueText text, Area area) {
        LevelBook levels = LevelBook.of(snapshot.plan());
        return school -> levels.aim(school, area)
                .map(aim -> text.texts().choice(aim.level()))
                .map(words -> CellContent.of(words, words))
                .orElseGet(() -> CellContent.of("", null));
    }
}
