package org.medienplan.ui.step.infrastructure;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.component.OriginMark.Origin;

/// Says what the signs of origin mean.
final class OriginLegend extends HBox {

    private static final int GAP = 14;

    /// @param origins those that occur in the table
    OriginLegend(Texts texts, List<Origin> origins) {
        super(GAP);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        for (Origin origin : origins) {
            String word = texts.say("choice.origin_kind." + origin.name().toLowerCase(java.util.Locale.ROOT));
            HBox pair = new HBox(4, new OriginMark(origin, ""), Labels.of(word, "caption", "subtle"));
            pair.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(pair);
        }
    }
}
