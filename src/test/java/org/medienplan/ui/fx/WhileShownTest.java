package org.medienplan.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;

class WhileShownTest {

    @Test
    void aSubscriptionLastsAsLongAsTheNodeIsInAScene() {
        List<String> events = FxRig.onFx(() -> {
            List<String> log = new ArrayList<>();
            Pane node = new Pane();
            WhileShown.subscribe(node, () -> {
                log.add("attached");
                return () -> log.add("detached");
            });
            Pane root = new Pane(node);
            Scene scene = new Scene(root);
            assertThat(scene.getRoot()).isSameAs(root);
            root.getChildren().clear();
            root.getChildren().add(node);
            return log;
        });
        assertThat(events).containsExactly("attached", "detached", "attached");
    }
}
