package org.medienplan.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.message.Value;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.place.TableHints;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;

/// The schools with what they need and cost. Opening one leads to its demand and gaps.
final class SchoolsCard extends VBox {

    private static final double SMALLEST = 232;
    private static final double SEARCH_WIDTH = 168;
    private static final int COST = 4;

    private final Surroundings surroundings;
    private final Texts texts;
    private final OverviewActions actions;
    private final ObservableList<SchoolRow> rows = FXCollections.observableArrayList();
    private Optional<Years> headed = Optional.empty();

    SchoolsCard(Surroundings surroundings, OverviewActions actions) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        this.actions = actions;
        setMinHeight(SMALLEST);
        setPrefHeight(SMALLEST);
    }

    void show(OverviewContent content) {
        rows.setAll(content.schools());
        Years years = content.years();
        if (headed.filter(before -> before.frame().equals(years.frame())).isEmpty()) {
            headed = Optional.of(years);
            build(years);
        }
    }

    private void build(Years years) {
        DataTable<SchoolRow> table = new DataTable<>(
                        columns(years),
                        rows,
                        Labels.of(texts.say("overview.schools.empty"), "muted"),
                        texts.say("overview.schools"))
                .fitted();
        table.setOnOpen(row -> actions.lead(gaps(row, years)));
        sortByCost(table.view());
        SearchField search =
                new SearchField(texts.say("overview.schools.filter"), texts.say("overview.schools.filter.clear"));
        search.getStyleClass().add("small");
        search.setPrefWidth(SEARCH_WIDTH);
        search.textProperty().subscribe(table::filterByText);
        boolean leads = rows.stream().anyMatch(row -> actions.leadsTo(gaps(row, years)));
        TableHints.speak(table, SchoolRow::name, leads, surroundings);
        String hint = leads ? texts.say("overview.schools.hint") : "";
        Card card = new Card(texts.say("overview.schools"), hint, search);
        card.fill(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(card);
    }

    private static void sortByCost(TableView<SchoolRow> table) {
        TableColumn<SchoolRow, ?> cost = table.getColumns().get(COST);
        cost.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(cost);
    }

    private static FigureId gaps(SchoolRow row, Years years) {
        return FigureId.of(Metric.GAP, years.first()).forHolder(row.holder());
    }

    private List<Column<SchoolRow>> columns(Years years) {
        return List.of(
                Column.<SchoolRow>name(texts.say("overview.schools.name"), 250, SchoolRow::name)
                        .withTotal(shown -> texts.say("overview.schools.sum", schools(shown))),
                Column.text(texts.say("overview.schools.type"), 110, SchoolRow::type),
                Column.<SchoolRow>number(
                                texts.say("overview.schools.pupils", new Value.Plain(years.first())),
                                86,
                                row -> unknown(row, row.pupils()),
                                Comparator.comparingLong(row -> row.pupils().orElse(-1)))
                        .withTotal(shown -> count(shown.stream()
                                .mapToLong(row -> row.pupils().orElse(0))
                                .sum())),
                Column.number(
                        texts.say("overview.schools.degree", new Value.Plain(years.first())),
                        100,
                        this::degree,
                        Comparator.comparingLong(row -> row.degree().orElse(-1))),
                Column.<SchoolRow>number(
                                texts.say("overview.schools.cost", years.horizonText()),
                                96,
                                this::cost,
                                Comparator.comparingLong(SchoolRow::cents))
                        .withTotal(shown ->
                                count(shown.stream().mapToLong(SchoolRow::cost).sum())),
                Column.number(
                        texts.say("overview.schools.per_pupil"),
                        96,
                        row -> unknown(row, row.perPupil()),
                        Comparator.comparingLong(row -> row.perPupil().orElse(-1))));
    }

    private static long schools(List<? extends SchoolRow> shown) {
        return shown.stream()
                .filter(row -> row.holder().type() == RecordType.SCHOOL)
                .count();
    }

    private String degree(SchoolRow row) {
        OptionalInt degree = row.degree();
        return degree.isPresent() ? count(degree.getAsInt()) : missing(row);
    }

    private String unknown(SchoolRow row, OptionalLong value) {
        return value.isPresent() ? count(value.getAsLong()) : missing(row);
    }

    private String missing(SchoolRow row) {
        return texts.say(row.holder().type() == RecordType.SCHOOL ? "overview.missing.word" : "overview.none");
    }

    private String cost(SchoolRow row) {
        return row.complete() ? count(row.cost()) : texts.say("overview.at_least", row.cost());
    }

    private String count(long number) {
        return texts.formats().count(number);
    }
}
