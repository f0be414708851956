package org.medienplan.ui.step.teaching;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;

/// What stands in the place of everything that is compared with projects while a plan has none.
final class NoProjects {

    private NoProjects() {}

    /// Says what projects are for.
    static Card card(Texts texts) {
        return new Card().addEdgeToEdge(state(texts));
    }

    /// The same, with the way to the first ones.
    static Node page(Texts texts, TeachingDeeds deeds) {
        Button choose = new Button(texts.say("teaching.choose"));
        choose.getStyleClass().add("button-outlined");
        choose.setOnAction(event -> deeds.choose());
        EmptyState state = state(texts);
        state.offer(choose);
        VBox page = new VBox(new Card().addEdgeToEdge(state));
        page.getStyleClass().add("tab-page");
        return page;
    }

    private static EmptyState state(Texts texts) {
        return new EmptyState(Icon.INFORMATION, texts.say("teaching.empty"), texts.say("teaching.empty.why"));
    }
}
