package org.medienplan.ui.place;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.form.Form;
import org.medienplan.ui.fx.WhileShown;

/// Every field of a record that a plan has only once, as a page: the form at the left, and beside it what its values
/// mean. It follows the plan while it is shown.
public final class RecordSheet implements RecordPages.Part {

    private static final double FORM = 520;
    private static final double ASIDE = 340;
    private static final double GAP = 16;

    private final Surroundings surroundings;
    private final RecordId record;
    private final Form form;
    private final Node aside;
    private Optional<String> wanted = Optional.empty();

    /// @param groups the fields
    /// @param aside a card that says what the values mean
    public RecordSheet(Surroundings surroundings, RecordId record, List<Form.Group> groups, Region aside) {
        this.surroundings = surroundings;
        this.record = record;
        this.aside = aside;
        form = new Form(
                groups, new RecordTarget(surroundings, record, (one, property) -> ""), new CurrentText(surroundings));
        // The form comes into the window with the skin of what scrolls it, and takes no focus before.
        form.sceneProperty().subscribe((before, now) -> {
            if (now != null) {
                Platform.runLater(this::focus);
            }
        });
        aside.setPrefWidth(ASIDE);
    }

    @Override
    public Node node(Node choice) {
        Card card = new Card(surroundings.texts().one(record.type()), "").add(form);
        card.setPrefWidth(FORM);
        card.setMaxWidth(FORM);
        FlowPane both = new FlowPane(GAP, GAP, card, aside);
        both.setRowValignment(VPos.TOP);
        ScrollArea scroll = new ScrollArea(both);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox node = new VBox(12, new ToolRow(new Label(), choice), scroll);
        node.getStyleClass().add("tab-page");
        WhileShown.subscribe(node, () -> surroundings.snapshot().subscribe(now -> form.refresh()));
        return node;
    }

    @Override
    public void reveal(RecordId record, String field) {
        wanted = Optional.of(field);
        if (form.getScene() != null) {
            Platform.runLater(this::focus);
        }
    }

    private void focus() {
        wanted.ifPresent(this::focus);
        wanted = Optional.empty();
    }

    private void focus(String field) {
        if (field.isEmpty()) {
            form.focusFirst();
        } else {
            form.focus(field);
        }
    }
}
