package org.medienplan.ui.overview;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.place.TableHints;
import org.medienplan.ui.table.DataTable;

/// The schools with what they need and cost. Opening one leads to its demand and gaps.
final class SchoolsCard extends VBox {

    private static final double SMALLEST = 232;
    private static final double SEARCH_WIDTH = 168;

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
                        new SchoolColumns(years, texts).all(),
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
        TableColumn<SchoolRow, ?> cost = table.getColumns().get(SchoolColumns.COST);
        cost.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(cost);
    }

    private static FigureId gaps(SchoolRow row, Years years) {
        return FigureId.of(Metric.GAP, years.first()).forHolder(row.holder());
    }
}
