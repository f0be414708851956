package org.medienplan.ui.step.infrastructure;

import java.util.Collection;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.medienplan.plan.OriginKind;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.component.OriginMark.Origin;

/// Says what the signs of origin mean.
final class OriginLegend extends HBox {

    private static final int GAP = 14;

    private final Texts texts;

    OriginLegend(Texts texts) {
        super(GAP);
        this.texts = texts;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Explains the signs that occur in a table.
    void show(Collection<Origin> origins) {
        getChildren().setAll(origins.stream().sorted().map(this::pair).toList());
    }

    /// Explains the signs of these kinds.
    void showKinds(Collection<OriginKind> kinds) {
        show(kinds.stream().map(Origins::mark).toList());
    }

    private HBox pair(Origin origin) {
        String word = texts.say("choice.origin_kind." + origin.name().toLowerCase(Locale.ROOT));
        HBox pair = new HBox(4, new OriginMark(origin, ""), Labels.of(word, "caption", "subtle"));
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
