package org.medienplan.ui.shell;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.workspace.NewPlan;

/// The last step of the assistant: what the plan will be, counted, and every row that could not be taken over as it is,
/// and what is wrong with templates that it does not need.
final class AssistantReview extends VBox {

    private static final double REMARK = 28;
    private static final int MOST_SHOWN = 9;

    private final Texts texts;

    AssistantReview(AssistantModel model, Texts texts) {
        super(16);
        this.texts = texts;
        WhileShown.subscribe(this, () -> model.preview().subscribe(this::show));
    }

    private void show(NewPlanPreview preview) {
        getChildren().clear();
        switch (preview) {
            case NewPlanPreview.Ready(var made) -> {
                showPlan(made.plan(), made.list());
                showLines("assistant.review.remarks", made.list().remarks());
                showLines("assistant.review.templates", made.warnings());
            }
            case NewPlanPreview.Reading() -> getChildren().add(Labels.of(texts.say("assistant.list.reading"), "muted"));
            case NewPlanPreview.Nothing none -> {}
            case NewPlanPreview.Refused refused -> {}
        }
    }

    private void showPlan(Plan plan, NewPlan.Brought list) {
        getChildren()
                .addAll(
                        counts(
                                count(texts.formats().count(list.schools()), texts.say("assistant.review.schools")),
                                count(texts.formats().count(list.pupils()), texts.say("assistant.review.pupils")),
                                count(texts.formats().count(list.leftOut()), texts.say("assistant.review.left_out")),
                                count(
                                        texts.formats().count(list.filteredOut()),
                                        texts.say("assistant.review.filtered"))),
                        new FactList(facts(plan, list)));
    }

    private void showLines(String heading, List<Message> lines) {
        if (!lines.isEmpty()) {
            String words = texts.say(heading, lines.size());
            getChildren()
                    .addAll(
                            Labels.of(words, "card-heading"),
                            list(words, lines.stream().map(texts::say).toList()));
        }
    }

    private static Card counts(VBox... counts) {
        FlowPane row = new FlowPane(40, 12, counts);
        row.getStyleClass().add("assistant-counts");
        return new Card().addEdgeToEdge(row);
    }

    private static VBox count(String number, String words) {
        return new VBox(Labels.of(number, "key-value"), Labels.of(words, "caption", "muted"));
    }

    private List<FactList.Fact> facts(Plan plan, NewPlan.Brought list) {
        return List.of(
                new FactList.Fact(
                        texts.say("assistant.review.plan"), plan.header().title()),
                new FactList.Fact(texts.say("assistant.review.source"), list.source()),
                new FactList.Fact(
                        texts.say("assistant.review.without_pupils"),
                        list.withoutPupils() == 0 ? "" : texts.formats().count(list.withoutPupils())),
                new FactList.Fact(
                        texts.say("assistant.review.standard"),
                        plan.standards().rows().stream()
                                .map(standard -> standard.name())
                                .findFirst()
                                .orElse("")),
                new FactList.Fact(
                        texts.say("assistant.review.items"),
                        texts.formats().count(plan.items().size())));
    }

    private ListView<String> list(String name, List<String> remarks) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(remarks);
        list.setFixedCellSize(REMARK);
        list.setPrefHeight(Math.min(MOST_SHOWN, remarks.size()) * REMARK + 2);
        list.setAccessibleText(name);
        list.getStyleClass().add("assistant-remarks");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(String remark, boolean empty) {
                super.updateItem(remark, empty);
                setPrefWidth(0);
                setText(empty ? null : remark);
                setTooltip(empty ? null : new javafx.scene.control.Tooltip(remark));
            }
        });
        return list;
    }
}
