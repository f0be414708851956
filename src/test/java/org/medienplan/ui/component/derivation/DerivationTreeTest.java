package org.medienplan.ui.component.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Keys;
import org.medienplan.ui.component.OriginMark.Origin;

class DerivationTreeTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void inputsAreAskedForOnlyWhenUnfolded() {
        FxRig.runOnFx(() -> {
            DerivationTree tree = tree(0);
            assertThat(asked).hasValue(0);
            for (boolean expanded : new boolean[] {true, false, true}) {
                tree.getRoot().setExpanded(expanded);
                tree.getRoot().getChildren();
            }
        });
        assertThat(asked).hasValue(1);
    }

    @Test
    void enterUnfoldsTheChosenLine() {
        String text = FxRig.onFx(() -> {
            DerivationTree tree = tree(0);
            tree.getSelectionModel().select(0);
            Keys.press(tree, KeyCode.ENTER);
            return tree.asText();
        });
        assertThat(text).contains("Klassenräume");
    }

    @Test
    void aDerivationIsCopiedAsIndentedLinesAsFarAsItIsUnfolded() {
        assertThat(FxRig.onFx(() -> tree(1).asText())).isEqualTo("""
                Bedarf: 96
                  Klassenräume: 84 (84 Räume × 1)
                  Fachräume: 12 [gilt]
                """);
    }

    private DerivationTree tree(int depth) {
        DerivationNode result = DerivationNode.computed("Bedarf", "", "96", "", () -> {
            asked.incrementAndGet();
            return List.of(
                    DerivationNode.leaf("Klassenräume", "84 Räume × 1", "84", Origin.ENTERED, ""),
                    DerivationNode.leaf("Fachräume", "", "12", Origin.ENTERED, "")
                            .binding("gilt"));
        });
        DerivationTree tree = new DerivationTree(result, depth, "Herleitung");
        Scene scene = new Scene(tree, 360, 400);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return tree;
    }
}
