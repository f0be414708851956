package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;

/// Who pays for the plan: programmes and their limits, the years, and every line with its reason.
final class FundingView {

    /// A part of the page.
    enum Part {
        POTS,
        YEARS,
        LINES
    }

    private final Surroundings surroundings;
    private final Texts texts;
    private final Runnable toProgrammes;
    private final StackPane node = new StackPane();
    private final FundingLines lines;
    private final FundingPots pots;
    private final FundingYears years;
    private Optional<FundingContent> shown = Optional.empty();
    private Part part = Part.POTS;

    /// @param toProgrammes leads to the tables of the programmes
    FundingView(Surroundings surroundings, Runnable toProgrammes) {
        this.surroundings = surroundings;
        this.toProgrammes = toProgrammes;
        texts = surroundings.texts();
        lines = new FundingLines(surroundings);
        pots = new FundingPots(surroundings, this::showLines);
        years = new FundingYears(surroundings);
        node.getStyleClass().add("tab-page");
        Following.latest(node, surroundings, texts.say("funding.task"), FundingContent::of, this::show);
    }

    Node node() {
        return node;
    }

    /// Brings a part into view.
    void choose(Part wanted) {
        part = wanted;
        shown.ifPresent(this::build);
    }

    /// Opens a line as a double click does.
    void openLine(int place) {
        choose(Part.LINES);
        lines.open(place);
    }

    private void showLines(String filter) {
        surroundings.drawer().hide();
        lines.filter(filter);
        choose(Part.LINES);
    }

    private void show(FundingContent content) {
        shown = Optional.of(content);
        lines.show(content.lines());
        build(content);
    }

    private void build(FundingContent content) {
        if (content.isEmpty()) {
            node.getChildren().setAll(new VBox(new Card().addEdgeToEdge(empty())));
            return;
        }
        node.getChildren()
                .setAll(
                        switch (part) {
                            case POTS -> pots.node(content, segments());
                            case YEARS -> years.node(content, segments());
                            case LINES -> lines.node(segments());
                        });
    }

    private Segments<Part> segments() {
        Segments<Part> segments = new Segments<>(List.of(Part.values()), part, this::name, texts.say("funding.parts"));
        segments.value().subscribe((before, now) -> {
            surroundings.drawer().hide();
            choose(now);
        });
        return segments;
    }

    private String name(Part wanted) {
        return switch (wanted) {
            case POTS -> texts.say("funding.part.pots");
            case YEARS -> texts.say("funding.part.years");
            case LINES -> texts.say("funding.part.lines");
        };
    }

    private EmptyState empty() {
        Button add = new Button(texts.say("funding.to_programmes"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> toProgrammes.run());
        return new EmptyState(Icon.INFORMATION, texts.say("funding.empty"), texts.say("funding.empty.why"), add);
    }
}
