package org.medienplan.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.FindingTones;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;

/// How many findings of each severity there are, at the end of the top bar; each count opens their list.
final class FindingCounts extends HBox {

    private final Texts texts;
    private final Map<Severity, Button> counts = new EnumMap<>(Severity.class);
    private final Button none = new Button("", new SeverityIcon(Tone.GOOD));

    /// @param open gets the severity with which the list begins
    FindingCounts(Texts texts, Consumer<Severity> open) {
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("finding-counts");
        setMinWidth(USE_PREF_SIZE);
        for (Severity severity : Severity.values()) {
            Button count = new Button("", new SeverityIcon(FindingTones.of(severity)));
            prepare(count, () -> open.accept(severity));
            counts.put(severity, count);
        }
        prepare(none, () -> open.accept(Severity.HINT));
        explain(none, texts.say("findings.none"));
    }

    private static void prepare(Button button, Runnable deed) {
        button.getStyleClass().addAll("flat", "finding-count");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
    }

    private static void explain(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    /// Shows other findings; a severity of which there are none is left out.
    void show(Findings findings) {
        getChildren().clear();
        counts.forEach((severity, button) -> {
            long count = findings.count(severity);
            if (count > 0) {
                button.setText(texts.formats().count(count));
                explain(button, texts.say("findings.open", texts.say(severity.word()), count));
                getChildren().add(button);
            }
        });
        if (findings.isEmpty()) {
            getChildren().add(none);
        }
    }
}
