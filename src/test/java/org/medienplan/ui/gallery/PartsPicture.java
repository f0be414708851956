package org.medienplan.ui.gallery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.MessageBox;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.dialog.Notice;
import org.medienplan.ui.dialog.NoticeArea;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;

/// The small parts beside each other.
final class PartsPicture {

    record School(String number, String name, String type, int pupils) {}

    StackPane page() {
        VBox page = new VBox(buttons(), marks(), messages(), table());
        page.getStyleClass().add("page");
        VBox.setVgrow(page.getChildren().getLast(), Priority.ALWAYS);
        NoticeArea notices = new NoticeArea();
        notices.show(Notice.done("Haushalt nach leverkusen-Haushalt.xlsx geschrieben.")
                .with("Ordner öffnen", () -> {}));
        return new StackPane(page, notices);
    }

    private static Button button(String text, String... classes) {
        Button button = new Button(text);
        button.getStyleClass().addAll(classes);
        return button;
    }

    private static Card buttons() {
        Button disabled = button("Gesperrt");
        disabled.setDisable(true);
        TextField invalid = new TextField("19");
        invalid.getStyleClass().add("invalid");
        invalid.setPrefWidth(64);
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("Gymnasium", "Realschule"));
        combo.setValue("Gymnasium");
        SearchField search = new SearchField("Schule, Maßnahme, Hinweis oder Befehl", "leeren", "Strg K");
        search.setPrefWidth(340);
        CheckBox check = new CheckBox("mit Folgejahren");
        check.setSelected(true);
        FlowPane row = new FlowPane(
                12,
                12,
                button("Vorschlagen", "accent", "focused-in-picture"),
                button("Aus Datei einlesen"),
                button("Verwerfen", "flat"),
                button("Als Text kopieren", "small"),
                button("Maßnahme löschen", "danger"),
                disabled,
                search,
                new TextField("Eingabe"),
                invalid,
                combo,
                check,
                Labels.link("Liste öffnen", () -> {}));
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        return new Card("Bedienung", "Knöpfe und Felder").add(row);
    }

    private static Card marks() {
        HBox row = new HBox(12);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Tone tone : Tone.values()) {
            row.getChildren().add(new Chip(tone.name().toLowerCase(java.util.Locale.ROOT), tone));
        }
        row.getChildren().add(Chip.closable("Schulform: ohne Grundschulen", "Filter aufheben", () -> {}));
        for (OriginMark.Origin origin : OriginMark.Origin.values()) {
            row.getChildren().addAll(new OriginMark(origin, origin.name()), Labels.of("1.234"));
        }
        for (Icon icon : List.of(Icon.HOME, Icon.SCHOOLS, Icon.DOCUMENTS, Icon.HISTORY, Icon.UNDO, Icon.REDO)) {
            row.getChildren().add(icon.node());
        }
        return new Card("Marken", "").add(row);
    }

    private static HBox messages() {
        VBox left = new VBox(
                8,
                new MessageBox(
                        Tone.BLOCKS,
                        "WLAN Gymnasien II (2028) beginnt vor der Verkabelung (2029).",
                        "Auf 2029 verschoben sinkt 2028 um 232 T€.",
                        Labels.link("Verschieben", () -> {})),
                new MessageBox(Tone.HINT, "147 Lehrkräfte haben keinen Platz vor ihrem Rollout.", ""),
                new MessageBox(Tone.GOOD, "Alle Jahre liegen im Ansatz.", ""));
        HBox.setHgrow(left, Priority.ALWAYS);
        Card empty = new Card()
                .addEdgeToEdge(new EmptyState(
                        Icon.DOCUMENTS,
                        "Noch kein Plan.",
                        "Beginnen Sie mit Ihrer Schulliste, oder sehen Sie sich zuerst ein Beispiel an.",
                        new Button("Schulliste wählen")));
        HBox.setHgrow(empty, Priority.ALWAYS);
        return new HBox(16, left, empty);
    }

    private static Card table() {
        List<School> schools = IntStream.range(0, 40)
                .mapToObj(i -> new School(
                        "16" + (5000 + i * 7), "Schule " + i, i % 3 == 0 ? "Gymnasium" : "Realschule", 300 + i * 41))
                .toList();
        DataTable<School> table = new DataTable<>(
                List.of(
                        Column.text("Nr.", 80, School::number),
                        Column.<School>name("Schule", 300, School::name)
                                .withTotal(rows -> "Summe der " + rows.size() + " Schulen"),
                        Column.text("Schulform", 160, School::type),
                        Column.<School>number(
                                        "Schüler/\ninnen 2027",
                                        110,
                                        s -> Samples.number(s.pupils()),
                                        Comparator.comparingInt(School::pupils))
                                .withTotal(rows -> Samples.number(
                                        rows.stream().mapToInt(School::pupils).sum()))),
                FXCollections.observableArrayList(schools),
                Labels.of("Keine Schule passt."),
                "Schulen");
        table.view().getSelectionModel().selectRange(2, 4);
        return new Card("Schulen", "Anzahl").fill(table);
    }
}
