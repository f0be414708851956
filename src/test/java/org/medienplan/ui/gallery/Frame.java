package org.medienplan.ui.gallery;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.CountBadge;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.RailItem;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.StatusBar;
import org.medienplan.ui.component.StepRing;
import org.medienplan.ui.component.Tone;

/// A window around a page, as the shell will have it.
final class Frame {

    private Frame() {}

    static BorderPane around(Node page) {
        BorderPane frame = new BorderPane();
        frame.setLeft(rail());
        BorderPane right = new BorderPane(page);
        right.setTop(topBar());
        StatusBar status = new StatusBar(FXCollections.observableArrayList(), "Abbrechen");
        status.showSaved("Gespeichert 14:32 auf S:\\Schulamt\\MEP\\leverkusen.mep", true);
        status.showState("Alle Prüfungen aktuell · 74 Regeln");
        status.showContext("42 Schulen · 22.880 Schülerinnen und Schüler");
        right.setBottom(status);
        frame.setCenter(right);
        return frame;
    }

    private static VBox rail() {
        RailItem home = new RailItem(Icon.HOME.node(18), "Überblick");
        home.setSelected(true);
        Label brand = Labels.of("Medienplan", "card-heading");
        brand.setMinHeight(52);
        VBox rail = new VBox(
                brand,
                home,
                Labels.of("Sieben Schritte", "rail-heading"),
                step(
                        1,
                        "Infrastruktur",
                        StepRing.State.IN_WORK,
                        "in Arbeit",
                        Optional.of(new CountBadge("4", Tone.CLARIFY, "4 Prüfhinweise"))),
                step(3, "Betrieb und Support", StepRing.State.COMPLETE, "vollständig", Optional.empty()),
                step(
                        5,
                        "Investition",
                        StepRing.State.IN_WORK,
                        "in Arbeit",
                        Optional.of(new CountBadge("6", Tone.BLOCKS, "6 Prüfhinweise"))),
                step(6, "Umsetzung", StepRing.State.NOT_BEGUN, "nicht begonnen", Optional.empty()),
                new RailItem(Icon.SCHOOLS.node(18), "Schulen"),
                new RailItem(Icon.DOCUMENTS.node(18), "Dokumente"));
        rail.getStyleClass().add("rail");
        return rail;
    }

    private static RailItem step(
            int number, String title, StepRing.State state, String words, Optional<CountBadge> badge) {
        RailItem item = new RailItem(new Label(), title);
        item.showState(new StepRing(number, state, StepRing.LARGE), words, badge);
        return item;
    }

    private static HBox topBar() {
        VBox plan =
                new VBox(Labels.of("Leverkusen 2027–2031", "strong"), Labels.of("leverkusen.mep", "caption", "subtle"));
        plan.setAlignment(Pos.CENTER_LEFT);
        SearchField search = new SearchField("Schule, Maßnahme, Hinweis oder Befehl", "leeren", "Strg K");
        search.setPrefWidth(352);
        HBox bar = new HBox(plan, search);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        return bar;
    }
}
