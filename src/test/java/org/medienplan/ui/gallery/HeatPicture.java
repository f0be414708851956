package org.medienplan.ui.gallery;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.chart.ChartLook;
import org.medienplan.chart.SeriesColour;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.CountBadge;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Legend;
import org.medienplan.ui.component.MessageBox;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.component.heatmap.HeatMap;
import org.medienplan.ui.component.heatmap.HeatScale;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;

/// The heat map with its drawer, built of the parts.
final class HeatPicture {

    record Article(String name, int need, int stock) {}

    private final ObservableValue<Tokens> tokens;

    HeatPicture(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
    }

    HBox page(boolean derivationFirst) {
        Button primary = new Button("Maßnahmen vorschlagen");
        primary.getStyleClass().add("accent");
        PageHeader header = PageHeader.ofStep(
                "1 Infrastruktur",
                new Chip("in Arbeit", Tone.ACCENT),
                "39 von 42 Schulen vollständig",
                new Button("Aus Datei einlesen"),
                primary);
        HeatMap map = new HeatMap(Samples.heatMap(7, 6), tokens);
        map.moveTo(new CellRef("s0-1", "Präsen-\ntation"));
        SearchField filter = new SearchField("Schule filtern", "Filter leeren");
        filter.getStyleClass().add("small");
        filter.setPrefWidth(150);
        HBox tools = new HBox(
                8,
                new Segments<>(List.of("Bestand 2026", "mit Plan 2031"), "Bestand 2026", text -> text, "Stand"),
                filter,
                Labels.spring(),
                new HeatScale("Ausstattungsgrad in % ab", "mehr"));
        tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox content = new VBox(12, tools, map);
        content.setStyle("-fx-padding: 16 0 0 0");
        TabPane tabs = Tabs.pane(
                Tabs.tab("Schulen", Optional.of(new CountBadge("3", Tone.CLARIFY, "3 Prüfhinweise")), new VBox()),
                Tabs.tab("Bestand", Optional.empty(), new VBox()),
                Tabs.tab("Bedarf und Lücken", Optional.of(new CountBadge("1", Tone.CLARIFY, "1")), content));
        tabs.getSelectionModel().select(2);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox page = new VBox(header, tabs);
        page.getStyleClass().add("page");
        page.setStyle("-fx-spacing: 4");
        HBox.setHgrow(page, Priority.ALWAYS);
        return new HBox(page, drawer(derivationFirst));
    }

    private Drawer drawer(boolean derivationFirst) {
        Drawer drawer = new Drawer("Schließen", () -> {});
        drawer.setPrefWidth(368);
        drawer.showTitle("Präsentation", "Landrat-Lucas-Gymnasium");
        drawer.showFigure("1.045,8", "T€ · DigitalPakt 2.0");
        drawer.showTabs(List.of(
                Tabs.tab("Zelle", Optional.empty(), cell()),
                Tabs.tab("Hinweise", Optional.of(new CountBadge("1", Tone.CLARIFY, "1")), new VBox()),
                Tabs.tab("Herleitung", Optional.empty(), new DerivationTree(Samples.derivation(), 3, "Herleitung"))));
        Button primary = new Button("Maßnahme anlegen");
        primary.getStyleClass().add("accent");
        drawer.showActions(primary, new Button("Abweichung begründen"));
        if (derivationFirst) {
            ((TabPane) drawer.getChildren().get(1)).getSelectionModel().select(2);
        }
        return drawer;
    }

    private javafx.scene.Node cell() {
        DataTable<Article> table = new DataTable<>(
                        List.of(
                                Column.<Article>text("Artikel", 160, Article::name)
                                        .withTotal(rows -> "Summe"),
                                Column.<Article>number(
                                                "Bedarf",
                                                58,
                                                a -> "" + a.need(),
                                                java.util.Comparator.comparingInt(Article::need))
                                        .withTotal(rows -> ""
                                                + rows.stream()
                                                        .mapToInt(Article::need)
                                                        .sum()),
                                Column.<Article>number(
                                                "Bestand",
                                                72,
                                                a -> "" + a.stock(),
                                                java.util.Comparator.comparingInt(Article::stock))
                                        .withTotal(rows -> ""
                                                + rows.stream()
                                                        .mapToInt(Article::stock)
                                                        .sum())),
                        FXCollections.observableArrayList(
                                new Article("Digitale Tafel 86 Zoll", 84, 51),
                                new Article("Display Fachraum 75 Zoll", 12, 7)),
                        Labels.of("nichts"),
                        "Artikel")
                .fitted()
                .asHighAsItsRows();
        ChartView chart = new ChartView(
                Samples.stock(),
                new ChartView.Style(ChartLook.Detail.SMALL, 32, Samples::number),
                "Bedarf und Bestand",
                tokens);
        chart.setPrefHeight(130);
        return Drawer.scrolling(
                table,
                Labels.of("Bedarf und Bestand bis 2031", "strong"),
                chart,
                new Legend(List.of(
                        new Legend.Entry("Bestand", SeriesColour.NAVY, false),
                        new Legend.Entry("Zugang aus Plan", SeriesColour.PETROL, false),
                        new Legend.Entry("Bedarf", SeriesColour.NAVY, true))),
                new MessageBox(
                        Tone.CLARIFY,
                        "6 Tafeln sind 2030 älter als 8 Jahre.",
                        "Ersatz ist noch keiner Maßnahme zugeordnet.",
                        Labels.link("Maßnahme „Gymnasien, Tafeln“ ergänzen", () -> {})));
    }
}
