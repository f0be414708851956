package org.medienplan.ui.step.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;

/// Lessons and equipment compared from four ends: from needs, from purchases, from competences, and what nothing asks
/// for.
final class EquipmentTab {

    private static final double NAME = 260;
    private static final double TEXT = 200;
    private static final double NUMBER = 92;
    private static final String MONEY = "teaching.column.cost";
    private static final String ADDED = "teaching.column.added";

    private final Surroundings surroundings;
    private final Texts texts;
    private final Consumer<Place> lead;
    private final TeachingDeeds deeds;
    private final Segments<Direction> direction;
    private final StackPane place = new StackPane();
    private final Map<Direction, ObservableList<EquipmentRow>> rows = new EnumMap<>(Direction.class);
    private final Map<Direction, Node> tables = new EnumMap<>(Direction.class);
    private final Latest latest;
    private Optional<TeachingContent> content = Optional.empty();
    private Optional<RecordId> school = Optional.empty();

    /// @param lead leads to a field or a figure
    EquipmentTab(Surroundings surroundings, Consumer<Place> lead, TeachingDeeds deeds) {
        this.deeds = deeds;
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.lead = lead;
        direction = new Segments<>(
                List.of(Direction.values()), Direction.NEED, this::name, texts.say("teaching.direction"));
        direction.value().subscribe(this::compute);
        latest = new Latest(place, surroundings, texts.say("teaching.task"));
    }

    Node node() {
        return place;
    }

    private String name(Direction one) {
        return switch (one) {
            case NEED -> texts.say("teaching.direction.need");
            case PURCHASE -> texts.say("teaching.direction.purchase");
            case COMPETENCE -> texts.say("teaching.direction.competence");
            case UNASKED -> texts.say("teaching.direction.unasked");
        };
    }

    void choose(Direction wanted) {
        direction.choose(wanted);
    }

    void show(TeachingContent computed, Optional<RecordId> wanted) {
        content = Optional.of(computed);
        school = wanted;
        if (computed.isEmpty()) {
            place.getChildren().setAll(NoProjects.page(texts, deeds));
        }
        compute();
    }

    private void compute() {
        Direction wanted = direction.value().get();
        content.filter(now -> !now.isEmpty())
                .ifPresent(now -> latest.compute(
                        () -> new EquipmentRows(now, school, texts).of(wanted), found -> show(wanted, found)));
    }

    private void show(Direction wanted, List<EquipmentRow> found) {
        ObservableList<EquipmentRow> list = rows.computeIfAbsent(wanted, _ -> FXCollections.observableArrayList());
        Node table = tables.computeIfAbsent(wanted, _ -> table(wanted, list));
        list.setAll(found);
        place.getChildren().setAll(table);
    }

    private Node table(Direction of, ObservableList<EquipmentRow> list) {
        FilteredTable.Words words = new FilteredTable.Words(
                name(of),
                texts.say("teaching.equipment.filter"),
                count -> texts.say("teaching.equipment.count", count),
                new EmptyState(
                        Icon.INFORMATION,
                        texts.say("teaching.equipment.empty"),
                        texts.say("teaching.equipment.empty.why")));
        FilteredTable<EquipmentRow> table = new FilteredTable<>(surroundings, columns(of), list, words, List.of());
        table.setOnOpen(EquipmentRow::name, row -> lead.accept(row.place()));
        // The choice belongs to all tables, the filter and the count to this one.
        VBox page = new VBox(12, new Head(table), table.card());
        page.getStyleClass().add("tab-page");
        return page;
    }

    /// The line above a table; it takes the choice in when it comes into view.
    private final class Head extends StackPane {

        Head(FilteredTable<EquipmentRow> table) {
            sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    getChildren().setAll(new ToolRow(table.counter(), direction, table.filter()));
                }
            });
        }
    }

    private List<Column<EquipmentRow>> columns(Direction of) {
        List<Column<EquipmentRow>> columns = new ArrayList<>();
        columns.add(Column.name(texts.say(first(of)), NAME, EquipmentRow::name));
        for (int i = 0; i < of.texts().size(); i++) {
            int at = i;
            columns.add(Column.text(texts.say(of.texts().get(i)), TEXT, row -> row.text(at)));
        }
        for (int i = 0; i < of.numbers().size(); i++) {
            columns.add(number(of.numbers().get(i), i));
        }
        return columns;
    }

    private static String first(Direction of) {
        return switch (of) {
            case NEED -> "record.capability";
            case PURCHASE, UNASKED -> "record.item";
            case COMPETENCE -> "record.competence";
        };
    }

    private Column<EquipmentRow> number(String heading, int at) {
        boolean money = heading.equals(MONEY) || heading.equals(ADDED);
        return Column.number(
                texts.say(heading),
                NUMBER,
                row -> shown(row.number(at), money),
                Comparator.comparingLong(row -> row.number(at)));
    }

    private String shown(long value, boolean money) {
        if (value == EquipmentRow.NONE) {
            return texts.say("teaching.unknown.short");
        }
        return money
                ? texts.formats().euros(Money.ofCents(value))
                : texts.formats().count(value);
    }
}
