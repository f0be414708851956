package org.medienplan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Keys;

class SearchFieldTest {

    @Test
    void escapeEmptiesTheFieldFirstAndOnlyThenLeavesIt() {
        List<String> reached = new ArrayList<>();
        FxRig.runOnFx(() -> {
            SearchField field = new SearchField("Schule filtern", "Filter leeren");
            VBox around = new VBox(field);
            around.addEventHandler(KeyEvent.KEY_PRESSED, event -> reached.add("outside"));
            field.setText("Gym");
            Keys.press(field, KeyCode.ESCAPE);
            reached.add("text: " + field.getText());
            Keys.press(field, KeyCode.ESCAPE);
        });
        assertThat(reached).containsExactly("text: ", "outside");
    }
}
