package org.medienplan.ui.component.chain;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.medienplan.ui.component.Labels;

/// A node of a chain: a title, a detail, and what it leads to by Enter or a click.
final class ChainNode extends Button {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final ChainModel.Node model;
    private final VBox lines;

    ChainNode(ChainModel.Node model) {
        this.model = model;
        getStyleClass().setAll("chain-node", model.look().styleClass());
        boolean right = model.look() == ChainModel.Look.AMOUNT;
        Label title = Labels.wrapped(model.title(), "medium");
        lines = new VBox(1, title);
        if (!model.detail().isEmpty() || !model.stress().isEmpty()) {
            lines.getChildren().add(detail(model, right));
        }
        if (right) {
            title.setTextAlignment(TextAlignment.RIGHT);
            lines.setAlignment(Pos.TOP_RIGHT);
        }
        if (lines.getChildren().size() == 1 && !right) {
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("single");
        }
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(String.join(", ", model.title(), model.detail() + " " + model.stress())
                .strip());
        setMaxWidth(Double.MAX_VALUE);
    }

    private static Region detail(ChainModel.Node model, boolean right) {
        if (model.stress().isEmpty()) {
            Label only = Labels.wrapped(model.detail(), "caption", "muted");
            only.setTextAlignment(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
            return only;
        }
        FlowPane flow = new FlowPane(4, 0, Labels.of(model.detail(), "caption", "muted"));
        flow.getChildren().add(Labels.of(model.stress(), "caption", "strong"));
        flow.setPrefWrapLength(0);
        flow.setMinWidth(0);
        return flow;
    }

    ChainModel.Node model() {
        return model;
    }

    void dim(boolean dimmed) {
        pseudoClassStateChanged(DIMMED, dimmed);
    }

    /// As high as its lines are at a width.
    double heightFor(double width) {
        double inner = Math.max(1, width - getInsets().getLeft() - getInsets().getRight());
        lines.setPrefWidth(inner);
        lines.setMaxWidth(inner);
        return Math.max(44, Math.ceil(lines.prefHeight(inner)) + 10);
    }
}
