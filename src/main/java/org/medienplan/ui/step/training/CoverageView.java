package org.medienplan.ui.step.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.component.heatmap.HeatMap;
import org.medienplan.ui.component.heatmap.HeatModel;
import org.medienplan.ui.component.heatmap.HeatScale;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.training.CoverageContent.AtSchool;

/// The share of teachers who have had a seat, as a matrix of schools and areas, up to the end of a year.
final class CoverageView {

    private final Surroundings surroundings;
    private final Texts texts;
    private final StackPane tools = new StackPane();
    private final StackPane place = new StackPane();
    private final VBox node = new VBox(12, tools, place);
    private Optional<HeatMap> map = Optional.empty();
    private Optional<CoverageContent> content = Optional.empty();
    private Optional<Integer> year = Optional.empty();

    CoverageView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        node.getStyleClass().add("tab-page");
        Following.latest(node, surroundings, texts.say("training.task"), CoverageContent::of, this::show);
    }

    Node node() {
        return node;
    }

    /// Goes to the sum of all schools in any area and opens it.
    void openSum() {
        open(new CellRef(CoverageRows.TOTAL, CoverageRows.key(Optional.empty())));
    }

    private void show(CoverageContent computed) {
        content = Optional.of(computed);
        List<Integer> years = computed.years();
        if (!computed.sessions() || computed.schools().isEmpty()) {
            map = Optional.empty();
            tools.getChildren().clear();
            place.getChildren()
                    .setAll(new EmptyState(
                            Icon.PEOPLE,
                            texts.say("training.coverage.empty"),
                            texts.say("training.coverage.empty.why")));
            return;
        }
        int shown = year.filter(years::contains).orElse(years.getFirst());
        Segments<Integer> choice =
                new Segments<>(years, shown, one -> texts.formats().plain(one), texts.say("training.coverage.until"));
        choice.value().subscribe((before, now) -> {
            year = Optional.of(now);
            draw(computed, now);
        });
        tools.getChildren()
                .setAll(new ToolRow(
                        new HeatScale(texts.say("training.coverage.scale")),
                        Labels.of(texts.say("training.coverage.until"), "muted"),
                        choice));
        draw(computed, shown);
    }

    private void draw(CoverageContent computed, int until) {
        HeatModel drawn = new CoverageRows(computed, until, texts).model();
        if (map.isPresent()) {
            map.get().setModel(drawn);
            return;
        }
        HeatMap created = new HeatMap(drawn, surroundings.appearance().tokens());
        created.setAccessibleText(texts.say("training.tab.coverage"));
        created.setOnOpen(this::open);
        created.current().subscribe(() -> hint(created));
        created.focusedProperty().subscribe((before, now) -> hint(created));
        map = Optional.of(created);
        place.getChildren().setAll(created);
    }

    private void hint(HeatMap shown) {
        boolean speaks = shown.isFocused() && shown.current().get().isPresent();
        surroundings.status().accept(speaks ? shown.getAccessibleText().strip() : "");
    }

    private void open(CellRef cell) {
        content.ifPresent(now -> {
            List<AtSchool> schools = now.schools(cell.rowKey());
            int column = CoverageRows.columnOf(cell.columnKey());
            CoverageRows rows = new CoverageRows(now, now.years().getLast(), texts);
            new FigureDrawer(surroundings)
                    .show(
                            FigureDrawer.Head.of(rows.name(CoverageContent.COLUMNS.get(column)), name(schools, cell)),
                            texts.say("training.tab.coverage"),
                            byHalfYear(now, schools, column));
        });
    }

    private String name(List<AtSchool> schools, CellRef cell) {
        return content.stream()
                .flatMap(now -> now.groups().stream())
                .filter(group -> group.type().toString().equals(cell.rowKey()))
                .map(CoverageContent.Group::name)
                .findFirst()
                .orElseGet(() -> cell.rowKey().equals(CoverageRows.TOTAL)
                        ? texts.say("training.coverage.all", schools.size())
                        : schools.getFirst().name());
    }

    private Node byHalfYear(CoverageContent now, List<AtSchool> schools, int column) {
        int teachers = CoverageRows.teachers(schools);
        List<SmallTable.Row> lines = IntStream.range(0, now.halfYears().size())
                .mapToObj(half -> {
                    int trained = CoverageRows.trained(schools, column, half);
                    List<String> values = List.of(
                            texts.formats().count(trained), texts.formats().count((long) teachers - trained));
                    return new SmallTable.Row(texts.halfYear(now.halfYears().get(half)), values, null);
                })
                .toList();
        VBox facts = new VBox(
                12,
                new SmallTable(
                        List.of(
                                texts.say("training.coverage.end"),
                                texts.say("training.coverage.trained"),
                                texts.say("training.coverage.open")),
                        lines,
                        null),
                Labels.wrapped(texts.say("training.coverage.rule"), "caption", "muted"));
        facts.getStyleClass().add("drawer-content");
        return facts;
    }
}
