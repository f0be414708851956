package org.medienplan.ui.gallery;

import static org.medienplan.ui.gallery.Samples.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.chart.ChartLook;
import org.medienplan.chart.SeriesColour;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.FigureChart;
import org.medienplan.ui.component.FindingRow;
import org.medienplan.ui.component.GridPlaces;
import org.medienplan.ui.component.KeyFigure;
import org.medienplan.ui.component.KeyFigureRow;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.NumberGrid;
import org.medienplan.ui.component.OriginMark.Origin;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ShareBar;
import org.medienplan.ui.component.StepRing;
import org.medienplan.ui.component.Tone;

/// The overview's page, built of the parts.
final class OverviewPicture {

    private final ObservableValue<Tokens> tokens;

    OverviewPicture(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
    }

    VBox page() {
        Button primary = new Button("Dokumente erstellen");
        primary.getStyleClass().add("accent");
        PageHeader header = PageHeader.of(
                "Überblick",
                "Medienentwicklungsplan 2027–2031 der Stadt Leverkusen, Folgejahre bis 2036",
                new Button("Mit Beschluss vergleichen"),
                primary);
        HBox upper = new HBox(16, costs(), findings());
        HBox lower = new HBox(16, steps(), capital());
        upper.setPrefHeight(362);
        lower.setPrefHeight(252);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox page = new VBox(header, keyFigures(), upper, lower);
        page.getStyleClass().add("page");
        return page;
    }

    private static KeyFigureRow keyFigures() {
        return new KeyFigureRow(
                List.of(
                        KeyFigure.of(
                                "a", "Gesamtkosten 2027–2031", "29.022", "T€", "19.067 investiv + 9.955 konsumtiv"),
                        KeyFigure.of("b", "Förderung", "11.285", "T€", "38,9 % der Kosten, 3 Programme"),
                        KeyFigure.of("c", "Eigenmittel", "17.737", "T€", "im Mittel 3.547 T€ im Jahr"),
                        KeyFigure.of(
                                        "d",
                                        "Eigenmittel nach den Förderungen",
                                        "4.405",
                                        "T€ im Jahr",
                                        "Mittel 2032–2036, Spitze 2034: 4.809")
                                .accent(),
                        KeyFigure.of("e", "Kosten je Schüler/in und Jahr", "254", "€", "einschließlich Verkabelung")
                                .from(Origin.COMPUTED, "berechnet")),
                key -> {});
    }

    private Card costs() {
        ChartView chart = new ChartView(
                Samples.costs(),
                new ChartView.Style(ChartLook.Detail.FULL, 108, Samples::number),
                "Kosten je Jahr",
                tokens);
        NumberGrid grid = new NumberGrid(
                new NumberGrid.Content(
                        Samples.YEARS,
                        List.of(
                                row("DigitalPakt 2.0", SeriesColour.PETROL, Samples.PAKT, false),
                                row("Startchancen", SeriesColour.BRICK, Samples.CHANCEN, false),
                                row("Bildungspauschale", SeriesColour.OCHRE, Samples.LUMP, false),
                                row("Eigenmittel", SeriesColour.NAVY, Samples.OWN, true)),
                        Optional.of(new NumberGrid.Cell(3, 7))),
                GridPlaces.perColumn(chart));
        grid.setOnOpen(cell -> {});
        Card card = new Card(
                "Kosten je Jahr und wer sie trägt",
                "T€ · Jahre sind Haushaltsjahre",
                new Segments<>(List.of("Herkunft", "Bereich", "Konto"), "Herkunft", text -> text, "Aufteilung"),
                Labels.link("Tabelle", () -> {}));
        card.fill(new FigureChart(chart, grid));
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(800);
        return card;
    }

    private static NumberGrid.Row row(String head, SeriesColour colour, List<Integer> values, boolean strong) {
        return new NumberGrid.Row(
                head,
                head,
                Optional.of(colour),
                values.stream().map(value -> value == 0 ? "–" : number(value)).toList(),
                strong);
    }

    private static Card findings() {
        Card card = new Card("Wichtigste Prüfhinweise", "", Labels.link("alle 18", () -> {}));
        Stream.of(
                        new FindingRow(
                                Tone.BLOCKS,
                                "blockiert",
                                "2028 liegt der investive Bedarf 227 T€ über dem Ansatz.",
                                "Investition, Ansätze 2028",
                                small("Vorschlag ansehen")),
                        new FindingRow(
                                Tone.BLOCKS,
                                "blockiert",
                                "WLAN vor Verkabelung: Gymnasien II, 2028.",
                                "Maßnahme M-034",
                                small("auf 2029 verschieben")),
                        new FindingRow(
                                Tone.CLARIFY,
                                "zu klären",
                                "Für 3 Schulen ist keine Bandbreite erfasst.",
                                "Infrastruktur, Schulen",
                                small("Liste öffnen")),
                        new FindingRow(
                                Tone.HINT,
                                "Hinweis",
                                "12 Dokumentenkameras ohne Bedarf.",
                                "Montanus-Realschule",
                                small("Ansehen")))
                .forEach(card::addEdgeToEdge);
        card.setMinWidth(348);
        card.setMaxWidth(348);
        return card;
    }

    private static javafx.scene.control.Hyperlink small(String text) {
        var link = Labels.link(text, () -> {});
        link.getStyleClass().add("small");
        return link;
    }

    private static Card steps() {
        Card card = new Card("Stand der sieben Schritte", "Vollständigkeit nach den Kriterien der Fortschreibung");
        List<HBox> rows = new ArrayList<>();
        rows.add(step(1, StepRing.State.IN_WORK, "Infrastruktur", 0.92, "4 Hinweise, 3 Schulen ohne Bandbreite"));
        rows.add(step(2, StepRing.State.IN_WORK, "Pädagogik und Technik", 0.7, "118 Vorhaben"));
        rows.add(step(3, StepRing.State.COMPLETE, "Betrieb und Support", 1, "Alle 38 Aufgaben haben eine Stelle"));
        rows.add(step(6, StepRing.State.NOT_BEGUN, "Umsetzung", 0, "Beginnt mit dem Umsetzungsbeschluss"));
        rows.forEach(card::addEdgeToEdge);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(800);
        return card;
    }

    private static HBox step(int number, StepRing.State state, String name, double share, String words) {
        Label title = Labels.of(name, "medium");
        title.setPrefWidth(168);
        ShareBar bar = new ShareBar(share, share == 1 ? Tone.GOOD : Tone.ACCENT, words);
        bar.setMinWidth(120);
        HBox row = new HBox(16, new StepRing(number, state, StepRing.SMALL), title, bar, Labels.of(words, "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("divided");
        row.setStyle("-fx-padding: 4 16 4 16; -fx-min-height: 28");
        return row;
    }

    private Card capital() {
        ChartView chart = new ChartView(
                Samples.capitalAndExpense(),
                new ChartView.Style(ChartLook.Detail.SMALL, 36, Samples::number),
                "Investiv und konsumtiv",
                tokens);
        NumberGrid grid = new NumberGrid(
                new NumberGrid.Content(
                        List.of("Planjahre", "Folgejahre"),
                        List.of(
                                new NumberGrid.Row(
                                        "capital",
                                        "investiv",
                                        Optional.of(SeriesColour.NAVY),
                                        List.of("19.067", "15.323"),
                                        true),
                                new NumberGrid.Row(
                                        "expense",
                                        "konsumtiv",
                                        Optional.of(SeriesColour.OCHRE),
                                        List.of("9.955", "10.950"),
                                        true)),
                        Optional.empty()),
                GridPlaces.perBlock(chart));
        Card card = new Card("Investiv und konsumtiv", "T€");
        card.fill(new FigureChart(chart, grid));
        card.setMinWidth(348);
        card.setMaxWidth(348);
        return card;
    }
}
