package org.medienplan.ui.step.training;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;

/// How many teachers are trained before something is rolled out at their school, wave by wave.
final class WaveCard {

    private static final int COLUMNS = 3;
    private static final long MILLION = 1_000_000;

    private final Texts texts;
    private final Consumer<String> status;
    private final Consumer<RecordId> open;

    /// @param open leads to a measure
    WaveCard(Texts texts, Consumer<String> status, Consumer<RecordId> open) {
        this.texts = texts;
        this.status = status;
        this.open = open;
    }

    /// The share of all waves, as the hero of its card.
    HBox figure(CalendarContent content) {
        Label share = Labels.of(percent(content.trained(), content.teachers()), "page-title");
        share.setMinWidth(Region.USE_PREF_SIZE);
        Label words =
                Labels.of(texts.say("training.rollout.of", content.trained(), content.teachers()), "strong", "muted");
        HBox line = new HBox(8, share, words);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    /// One row for each wave.
    CellGrid grid(CalendarContent content) {
        CellGrid grid = new CellGrid(texts.say("training.rollout"), status);
        ColumnConstraints name = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int column = 1; column < COLUMNS; column++) {
            grid.getColumnConstraints().add(new ColumnConstraints(Region.USE_PREF_SIZE, 56, Double.MAX_VALUE));
        }
        int line = 0;
        for (Wave wave : content.waves()) {
            grid.ground(line, COLUMNS, "wave-row");
            String from = texts.shortHalfYear(wave.start());
            String about = String.join(", ", wave.types());
            String of = texts.say("training.rollout.pair", wave.trained(), wave.teachers());
            String share = percent(wave.trained(), wave.teachers());
            grid.head(line, 0, 1, name(from, about));
            String spoken = texts.say(
                    "training.rollout.cell",
                    String.join(", ", wave.bundles()),
                    about,
                    texts.halfYear(wave.start()),
                    wave.trained(),
                    wave.teachers());
            grid.cell(line, 1, 1, number(of, "muted"), spoken, () -> open.accept(wave.firstMeasure()));
            grid.cell(line, 2, 1, number(share, "strong"), spoken, () -> open.accept(wave.firstMeasure()));
            line++;
        }
        return grid;
    }

    private Label name(String from, String about) {
        Label label = new Label(about);
        label.setGraphic(Labels.of(from, "strong"));
        label.setGraphicTextGap(6);
        label.getStyleClass().addAll("caption", "wave-name");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setValignment(label, VPos.CENTER);
        return label;
    }

    private static Label number(String words, String... styles) {
        Label label = Labels.of(words, styles);
        label.getStyleClass().add("wave-number");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String percent(long part, long whole) {
        return whole == 0
                ? texts.say("training.none")
                : texts.formats().percent(new Share(Rounding.HALF_UP.divide(part * MILLION, whole)), 0);
    }
}
