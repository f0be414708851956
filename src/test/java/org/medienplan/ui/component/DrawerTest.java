package org.medienplan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;

class DrawerTest {

    @Test
    void whatBelongsToATabIsOfferedOnlyWhileThatTabIsInView() {
        List<Boolean> offered = FxRig.onFx(() -> {
            Drawer drawer = new Drawer("Schließen", () -> {});
            drawer.showTabs(List.of(
                    Tabs.tab("Angaben", Optional.empty(), new Region()),
                    Tabs.tab("Herleitung", Optional.empty(), new Region())));
            Button copy = new Button("Herleitung kopieren");
            drawer.showActionsOf("Herleitung", copy);
            boolean onFacts = copy.getParent().isVisible();
            drawer.selectTab("Herleitung");
            boolean onDerivation = copy.getParent().isVisible();
            drawer.selectTab("Angaben");
            return List.of(onFacts, onDerivation, copy.getParent().isVisible());
        });
        assertThat(offered).containsExactly(false, true, false);
    }
}
