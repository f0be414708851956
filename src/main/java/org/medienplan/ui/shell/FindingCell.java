package org.medienplan.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.FindingTones;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.SplitLine;

/// A line of the list of findings: sign, sentence, place, repair. As high as its sentence needs.
final class FindingCell extends ListCell<FindingLine> {

    private static final int GAP = 12;
    private static final int CHEVRON = 14;

    private final Texts texts;
    private final FindingActions actions;

    FindingCell(Texts texts, FindingActions actions) {
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("finding-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(actions::lead));
    }

    @Override
    protected void updateItem(@Nullable FindingLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("finding-case");
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case FindingLine.Whole whole -> setGraphic(whole(whole));
            case FindingLine.Single single -> {
                getStyleClass().add("finding-case");
                setGraphic(words(single, Labels.of("")));
            }
        }
        setAccessibleText(spoken(line));
    }

    private Node whole(FindingLine.Whole line) {
        SeverityIcon sign = new SeverityIcon(FindingTones.of(line.finding().severity()));
        VBox words = words(line, line.folds() ? fold(line) : Labels.wrapped(actions.where(line), "caption", "subtle"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(GAP, sign, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private VBox words(FindingLine line, Node below) {
        String style = line instanceof FindingLine.Whole ? "strong" : "muted";
        VBox words = new VBox(2, Labels.wrapped(texts.say(line.sentence()), style));
        Optional<Hyperlink> repair = line.repairName().map(name -> repair(line, texts.say(name)));
        boolean single = line instanceof FindingLine.Single;
        if (repair.isPresent()) {
            words.getChildren().add(new SplitLine(below, repair.get()));
        } else if (!single) {
            words.getChildren().add(below);
        }
        return words;
    }

    private Node fold(FindingLine.Whole line) {
        Hyperlink fold =
                link(texts.say("findings.places", line.finding().cases().size()), () -> actions.toggle(line.finding()));
        fold.setGraphic((line.unfolded() ? Icon.FOLD : Icon.UNFOLD).node(CHEVRON));
        fold.setContentDisplay(ContentDisplay.RIGHT);
        fold.setGraphicTextGap(4);
        return fold;
    }

    private Hyperlink repair(FindingLine line, String name) {
        Hyperlink repair = link(name, () -> actions.repair(line));
        repair.setWrapText(true);
        repair.setMinWidth(0);
        return repair;
    }

    // The keys of the list do the same, so that the way through the list stays short.
    private static Hyperlink link(String text, Runnable deed) {
        Hyperlink link = Labels.link(text, deed);
        link.getStyleClass().add("small");
        link.setFocusTraversable(false);
        return link;
    }

    private String spoken(FindingLine line) {
        String sentence = texts.say(line.finding().severity().word()) + ": " + texts.say(line.sentence());
        String places = line instanceof FindingLine.Whole whole && whole.folds()
                ? " " + texts.say("findings.places", line.finding().cases().size())
                : " " + actions.where(line);
        return sentence
                + places
                + line.repairName()
                        .map(name -> ". " + texts.say("findings.repair", texts.say(name)))
                        .orElse("");
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() instanceof Region row && width > sides
                ? snapSizeY(row.prefHeight(width - sides)) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region row) {
            double width = getWidth() - snappedLeftInset() - snappedRightInset();
            row.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    width,
                    getHeight() - snappedTopInset() - snappedBottomInset());
        } else {
            super.layoutChildren();
        }
    }
}
