package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.platform.Sensitivity;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;

/// Whether the result holds when weights move.
final class LeadCard extends VBox {

    private final Surroundings surroundings;
    private final Texts texts;
    private final PlatformWords words;

    LeadCard(PlatformContent content, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.words = new PlatformWords(texts);
        Optional<Sensitivity> sensitivity = content.sensitivity();
        Node[] actions = sensitivity
                .map(found -> new Node[] {Labels.link(texts.say("platform.lead.numbers"), () -> open(found))})
                .orElse(new Node[0]);
        Card card = new Card(texts.say("platform.lead"), texts.say("platform.lead.unit"), actions);
        if (sensitivity.isPresent()) {
            LeadChart chart = new LeadChart(
                    sensitivity.get(), words, surroundings.appearance().tokens());
            VBox box = new VBox(8, chart, verdict(sensitivity.get()));
            card.add(box);
        } else {
            card.add(Labels.wrapped(words.noLead(content.ranking()), "muted"));
        }
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    private Node verdict(Sensitivity sensitivity) {
        boolean holds = sensitivity.turning().isEmpty();
        HBox row = new HBox(
                8,
                new SeverityIcon(holds ? Tone.GOOD : Tone.HINT),
                Labels.wrapped(texts.say(
                        "platform.lead.verdict", words.points(sensitivity.lead()), words.holds(sensitivity))));
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        return row;
    }

    /// The numbers behind the bars.
    void open(Sensitivity sensitivity) {
        List<SmallTable.Row> rows = sensitivity.moves().stream()
                .map(move -> new SmallTable.Row(
                        move.criterion().briefly(),
                        List.of(words.points(move.less()), words.points(move.more()), words.turns(move)),
                        null))
                .toList();
        SmallTable table = new SmallTable(
                List.of(
                        texts.say("platform.lead.criterion"),
                        texts.say("platform.lead.less"),
                        texts.say("platform.lead.more"),
                        texts.say("platform.lead.turns_at")),
                rows,
                null);
        new FigureDrawer(surroundings)
                .show(
                        new FigureDrawer.Head(
                                texts.say("platform.lead"),
                                sensitivity.winner().name(),
                                words.points(sensitivity.lead()),
                                texts.say("platform.lead.points")),
                        texts.say("platform.lead.numbers"),
                        Drawer.scrolling(table));
    }
}
