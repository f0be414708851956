package org.medienplan.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.check.Findings;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;

/// Beside the cost: the heaviest findings, or what the figures rest on.
final class SideCard extends VBox {

    private static final double LEAST = 240;

    private final Texts texts;
    private final OverviewActions actions;
    private final Segments<Side> sides;
    private final StackPane content = new StackPane();
    private final FittingRows findings = new FittingRows(LEAST);
    private final VBox bases = new VBox();
    private final Hyperlink all;

    /// What is in view.
    enum Side {
        FINDINGS,
        BASES
    }

    SideCard(Texts texts, OverviewActions actions) {
        this.texts = texts;
        this.actions = actions;
        sides = new Segments<>(List.of(Side.values()), Side.FINDINGS, this::name, texts.say("overview.side"));
        all = Labels.link("", actions::openFindings);
        all.setVisible(false);
        HBox head = new HBox(8, sides, Labels.spring(), all);
        head.getStyleClass().add("card-header");
        head.setAlignment(Pos.CENTER_LEFT);
        Card card = new Card().addEdgeToEdge(head).fill(content);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        sides.value().subscribe(this::show);
    }

    private String name(Side side) {
        return switch (side) {
            case FINDINGS -> texts.say("overview.side.findings");
            case BASES -> texts.say("overview.side.bases");
        };
    }

    private void show(Side side) {
        content.getChildren().setAll(side == Side.FINDINGS ? findings : bases);
        all.setVisible(side == Side.FINDINGS && !all.getText().isEmpty());
    }

    /// Brings one of the two into view.
    void choose(Side side) {
        sides.choose(side);
    }

    void showFindings(Findings now) {
        findings.show(new FindingRows(texts, actions).of(now));
        int count = now.all().size();
        all.setText(Optional.of(count)
                .filter(some -> some > 0)
                .map(some -> texts.say("overview.findings.all", some))
                .orElse(""));
        show(sides.value().get());
    }

    void showBases(List<Basis> now) {
        bases.getChildren().setAll(BasisRows.of(now, texts, actions));
    }
}
