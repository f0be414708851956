package org.medienplan.ui.step.support;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.PastePanel;

/// The platform decision: scores, how firmly the winner wins, what the chosen platform costs, accounts and devices.
public final class PlatformView {

    private final Surroundings surroundings;
    private final Texts texts;
    private final PlatformActions actions;
    private final StackPane body = new StackPane();
    private final ScrollArea scroll = new ScrollArea(body);
    private final StackPane node = new StackPane(scroll);
    private final PastePanel paste;
    private Optional<ScoreGrid> grid = Optional.empty();
    private Optional<PlatformContent> shown = Optional.empty();
    private Runnable whenShown = () -> {};

    public PlatformView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        actions = new PlatformActions(node, surroundings);
        paste = new PastePanel(RecordTable.tools(surroundings), this::pastedInto);
        node.getChildren().add(paste.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("tab-page");
        Following.latest(node, surroundings, texts.say("platform.task"), PlatformContent::of, this::show);
    }

    /// The page behind the tab.
    public Node node() {
        return node;
    }

    private Node pastedInto() {
        return grid.<Node>map(there -> there).orElse(node);
    }

    private void show(PlatformContent content) {
        boolean focused = grid.filter(Node::isFocused).isPresent();
        Optional<ScoreCells.At> current = grid.map(ScoreGrid::current);
        shown = Optional.of(content);
        if (content.isEmpty()) {
            grid = Optional.empty();
            body.getChildren().setAll(empty());
        } else {
            ScoreCard scores = new ScoreCard(content, actions, surroundings, paste);
            grid = Optional.of(scores.grid());
            PlatformCards cards = new PlatformCards(
                    scores,
                    new LeadCard(content, surroundings),
                    new MoneyCard(content, surroundings),
                    new AccountsCard(content, texts));
            body.getChildren().setAll(cards);
            current.ifPresent(at -> scores.grid().moveTo(scores.grid().within(at)));
            if (focused) {
                scores.grid().requestFocus();
            }
        }
        whenShown.run();
        whenShown = () -> {};
    }

    private Node empty() {
        Button add = new Button(texts.say("platform.candidate.add"), Icon.ADD.node());
        add.getStyleClass().add("button-outlined");
        add.setOnAction(event -> actions.addCandidate());
        Button template = new Button(texts.say("platform.template"));
        template.getStyleClass().add("accent");
        template.setOnAction(event -> actions.takeTemplate());
        return new Card()
                .addEdgeToEdge(new EmptyState(
                        Icon.INFORMATION, texts.say("platform.empty"), texts.say("platform.empty.why"), add, template));
    }

    /// Whether a record has its place on this page.
    public static boolean shows(RecordType type) {
        return type == RecordType.PLATFORM_CRITERION
                || type == RecordType.PLATFORM_CANDIDATE
                || type == RecordType.PLATFORM_SCORE;
    }

    /// Puts the cursor into a field of a criterion, a platform or a score.
    public void reveal(FieldRef place) {
        String field = place.field() == null ? "" : place.field();
        Runnable go = () -> reveal(place.record(), field);
        if (shown.isPresent()) {
            go.run();
        } else {
            whenShown = go;
        }
    }

    private void reveal(RecordId record, String field) {
        Optional<ScoreCells.At> cell = grid.flatMap(there -> there.shown().find(record, field));
        if (cell.isPresent() && (field.isEmpty() || "weight".equals(field))) {
            grid.ifPresent(there -> {
                there.requestFocus();
                there.moveTo(cell.get());
            });
        } else {
            actions.open(record, field);
        }
    }

    /// Opens the numbers behind the bars of the lead.
    public void openNumbers() {
        shown.flatMap(PlatformContent::sensitivity)
                .ifPresent(sensitivity -> new LeadCard(shown.orElseThrow(), surroundings).open(sensitivity));
    }

    /// Shows what a block of points would change, from the first score on.
    public void paste(String block) {
        grid.ifPresent(there -> {
            there.requestFocus();
            there.moveTo(new ScoreCells.At(0, ScoreCells.FIRST_PLATFORM));
            there.paste(block);
        });
    }

    /// Opens the platform that has been chosen.
    public void openChosen() {
        actions.openChosen();
    }
}
