package org.medienplan.ui.step.infrastructure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;

/// The schools of the plan as a table.
final class SchoolsView {

    private static final int FIRST_MARKED = 4;

    // Social index, subject rooms, cabling, classes, teachers, bandwidth, type.
    private static final List<List<Integer>> MAY_GO =
            List.of(List.of(3), List.of(8), List.of(10), List.of(5), List.of(6), List.of(9), List.of(2));

    private final Texts texts;
    private final SchoolsViewModel model;
    private final SchoolDrawer drawer;
    private final FilteredTable<SchoolRow> table;
    private final VBox node;

    SchoolsView(Surroundings surroundings) {
        texts = surroundings.texts();
        model = new SchoolsViewModel(texts);
        drawer = new SchoolDrawer(surroundings);
        FilteredTable.Words words = new FilteredTable.Words(
                texts.say("infrastructure.schools"),
                texts.say("infrastructure.schools.filter"),
                model::count,
                new EmptyState(
                        Icon.SCHOOLS,
                        texts.say("infrastructure.schools.empty"),
                        texts.say("infrastructure.schools.empty.why")));
        table = new FilteredTable<>(surroundings, columns(), model.rows(), words, MAY_GO);
        table.setOnOpen(SchoolRow::name, drawer::show);
        marks();
        OriginLegend legend = new OriginLegend(texts);
        model.rows().addListener((ListChangeListener<SchoolRow>) change -> legend.show(model.origins()));
        node = new VBox(12, new ToolRow(legend, table.filter(), table.counter()), table.card());
        node.getStyleClass().add("tab-page");
        Following.latest(
                node,
                surroundings,
                texts.say("infrastructure.schools.task"),
                snapshot -> SchoolList.of(snapshot, texts),
                model::show);
    }

    Node node() {
        return node;
    }

    /// Puts a school in view and selects it.
    void reveal(RecordId school) {
        table.reveal(row -> row.id().equals(school), row -> {});
    }

    /// Shows the schools that contain a text.
    void filter(String text) {
        table.filter().setText(text);
    }

    /// Opens a school as its row does.
    void open(int row, boolean derivation) {
        table.reveal(row, shown -> {
            drawer.show(shown);
            if (derivation) {
                drawer.selectDerivation();
            }
        });
    }

    private List<Column<SchoolRow>> columns() {
        return List.of(
                Column.text(texts.say("infrastructure.column.number"), 82, SchoolRow::number),
                Column.<SchoolRow>name(texts.say("infrastructure.column.school"), 260, SchoolRow::name)
                        .withTotal(shown -> texts.say("infrastructure.schools.sum", shown.size())),
                Column.text(texts.say("infrastructure.column.type"), 116, SchoolRow::type),
                Column.number(
                        texts.say("infrastructure.column.social_index"),
                        58,
                        this::socialIndex,
                        Comparator.comparingInt(row -> row.socialIndex().orElse(0))),
                summed("infrastructure.column.pupils", 84, SchoolRow::pupils),
                summed("infrastructure.column.classes", 68, SchoolRow::classes),
                summed("infrastructure.column.teachers", 70, SchoolRow::teachers),
                summed("infrastructure.column.classrooms", 70, SchoolRow::classrooms),
                summed("infrastructure.column.subject_rooms", 66, SchoolRow::subjectRooms),
                marked("infrastructure.column.bandwidth", 82, SchoolRow::bandwidth)
                        .withTotal(shown -> model.missing(shown, SchoolRow::bandwidth)),
                Column.text(texts.say("infrastructure.column.cabling"), 124, this::cabling));
    }

    private String socialIndex(SchoolRow row) {
        return row.socialIndex().isPresent()
                ? texts.formats().plain(row.socialIndex().getAsInt())
                : texts.say("infrastructure.none");
    }

    private String cabling(SchoolRow row) {
        return row.cabling().isEmpty() ? texts.say("infrastructure.unknown") : row.cabling();
    }

    private Column<SchoolRow> summed(String heading, double width, Function<SchoolRow, Marked> value) {
        return marked(heading, width, value).withTotal(shown -> model.sum(shown, value));
    }

    private Column<SchoolRow> marked(String heading, double width, Function<SchoolRow, Marked> value) {
        return Column.number(
                texts.say(heading),
                width,
                row -> model.text(value.apply(row)),
                Comparator.comparingInt(row -> value.apply(row).order()));
    }

    // The toolkit's cells know text alone; these columns show where each number comes from.
    private void marks() {
        for (int i = 0; i < SchoolsViewModel.MARKED.size(); i++) {
            mark(table.table().view().getColumns().get(FIRST_MARKED + i), SchoolsViewModel.MARKED.get(i));
        }
    }

    @SuppressWarnings("unchecked") // every column of a DataTable holds its rows
    private void mark(TableColumn<SchoolRow, ?> column, Function<SchoolRow, Marked> value) {
        ((TableColumn<SchoolRow, SchoolRow>) column)
                .setCellFactory(view ->
                        new MarkedCell<>(value, model::text, marked -> model.isShown(marked, model.isMixed(value))));
    }
}
