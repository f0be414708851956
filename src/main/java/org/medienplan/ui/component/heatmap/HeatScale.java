package org.medienplan.ui.component.heatmap;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.medienplan.ui.component.Labels;

/// What the colours of a heat map mean, in one line.
public final class HeatScale extends HBox {

    /// @param text what is measured ("Ausstattungsgrad in % ab")
    /// @param more the word for over 100
    public HeatScale(String text, String more) {
        this(text);
        add(more, HeatClass.OVER);
    }

    /// A scale that ends at 100.
    ///
    /// @param text what is measured
    public HeatScale(String text) {
        getStyleClass().add("heat-scale");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        Label lead = Labels.of(text, "caption", "subtle");
        HBox.setMargin(lead, new Insets(0, 6, 0, 0));
        getChildren().add(lead);
        add("0", HeatClass.BELOW);
        add("50", HeatClass.FROM_50);
        add("75", HeatClass.FROM_75);
        add("90", HeatClass.FROM_90);
        add("100", HeatClass.FULL);
    }

    private void add(String text, HeatClass heat) {
        Label label = Labels.of(text, "strong", "step");
        label.setStyle("-fx-background-color: -mp-" + heat.ground() + "; -fx-text-fill: -mp-" + heat.text() + ";");
        getChildren().add(label);
    }
}
