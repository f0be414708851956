package org.medienplan.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.plan.OriginKind;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.FindingRow;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.component.Tone;

/// What the figures rest on: first what is missing, with the way there, then where the values come from.
final class BasisRows {

    private static final int GAP = 12;

    private BasisRows() {}

    static List<Node> of(List<Basis> bases, Texts texts, OverviewActions actions) {
        return bases.stream()
                .map(basis -> basis.kind()
                        .map(kind -> known(basis, kind, texts))
                        .orElseGet(() -> missing(basis, texts, actions)))
                .toList();
    }

    private static Node known(Basis basis, OriginKind kind, Texts texts) {
        OriginMark mark = new OriginMark(OriginMark.Origin.valueOf(kind.name()), texts.choice(kind));
        HBox first =
                new HBox(8, Labels.of(basis.title(), "medium"), Labels.spring(), Labels.of(basis.count(), "muted"));
        VBox words = new VBox(first, Labels.of(basis.text(), "caption", "subtle"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(GAP, mark, words);
        row.getStyleClass().addAll("basis-row", "divided");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node missing(Basis basis, Texts texts, OverviewActions actions) {
        VBox repair = new VBox();
        basis.place().filter(actions::leadsTo).ifPresent(place -> {
            Hyperlink link = Labels.link(texts.say("overview.missing.show"), () -> actions.lead(place));
            link.getStyleClass().add("small");
            repair.getChildren().add(link);
        });
        return new FindingRow(
                Tone.CLARIFY,
                texts.say("overview.missing.severity"),
                basis.title(),
                texts.say("overview.missing.place"),
                repair);
    }
}
