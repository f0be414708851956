package org.medienplan.ui.step.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
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
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.workspace.Snapshot;

/// The levels of every school in one area as a table that can be typed into and pasted into.
final class LevelsView {

    private static final double LEVEL = 64;
    private static final double SCHOOL = 240;

    private final Surroundings surroundings;
    private final Texts texts;
    private final Map<Area, RecordTable> tables = new EnumMap<>(Area.class);
    private final Map<Area, Node> nodes = new EnumMap<>(Area.class);
    private final StackPane node = new StackPane();

    LevelsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        choose(Area.PROFESSIONAL_ENGAGEMENT);
    }

    Node node() {
        return node;
    }

    /// Puts the cursor to a school in an area.
    void reveal(RecordId school, Area area, String level) {
        choose(area);
        RecordTable table = tables.get(area);
        if (table != null) {
            table.reveal(school, level.isEmpty() ? "" : area.number() + "-" + level);
        }
    }

    private void choose(Area area) {
        node.getChildren().setAll(nodes.computeIfAbsent(area, this::build));
    }

    private Node build(Area area) {
        List<RecordColumn> columns = new ArrayList<>();
        columns.add(RecordColumn.of(RecordType.SCHOOL, "name").wide(SCHOOL));
        columns.add(RecordColumn.computed(
                "teachers", "training.levels.teachers", Column.Kind.NUMBER, LevelsView::teachers));
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
        RecordTable table = RecordTable.ofFixed(surroundings, RecordType.SCHOOL, columns.toArray(RecordColumn[]::new))
                .rows(SchoolOrder::ids)
                .controls(areas(area));
        tables.put(area, table);
        return table.node();
    }

    // Each table has its own choice beside its filter; it goes on naming the area of the table on which it stands.
    private Segments<Area> areas(Area own) {
        Segments<Area> segments = new Segments<>(
                List.of(Area.values()), own, area -> texts.formats().plain(area.number()), texts.say("training.areas"));
        segments.value().subscribe((before, now) -> {
            if (now != own) {
                choose(now);
                segments.choose(own);
            }
        });
        return segments;
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
