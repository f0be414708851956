package org.medienplan.ui.step.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordType;
import org.medienplan.schedule.ProposedSession;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;

/// Shows a proposed calendar at the right of the window before it is taken over: how many courses, what they cost, and
/// the reason of every one.
final class ProposalDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Drawer drawer;
    private final VBox content = new VBox(12);
    private final Button take;
    private volatile String keys = "";
    private Optional<Proposal> proposal = Optional.empty();

    ProposalDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new Drawer(texts.say("place.drawer.close"), surroundings.drawer()::hide);
        take = new Button(texts.say("training.proposal.take"));
        take.getStyleClass().addAll("small", "accent");
        take.setOnAction(event -> take());
        Button leave = new Button(texts.say("training.proposal.leave"));
        leave.getStyleClass().add("small");
        leave.setOnAction(event -> surroundings.drawer().hide());
        drawer.showTitle(texts.say("training.proposal.hint"), texts.say("training.proposal"));
        drawer.showTabs(
                List.of(Tabs.tab(texts.say("training.proposal.preview"), Optional.empty(), Drawer.scrolling(content))));
        drawer.showActions(take, leave);
        Following.latest(
                content, surroundings, texts.say("training.task"), snapshot -> Proposal.of(snapshot, keys), this::show);
    }

    /// Computes a proposal, if the plan is another one than before, and shows it.
    void open() {
        keys = surroundings.edits().newId(RecordType.TRAINING_SESSION).key();
        surroundings.drawer().show(drawer);
    }

    private void show(Proposal found) {
        proposal = Optional.of(found);
        take.setDisable(found.calendar().isNothing());
        content.getChildren().clear();
        if (found.calendar().isNothing()) {
            content.getChildren().add(Labels.wrapped(texts.say("training.proposal.nothing"), "strong"));
            return;
        }
        content.getChildren()
                .addAll(
                        Labels.wrapped(
                                texts.say(
                                        "training.proposal.effect",
                                        found.calendar().courses(),
                                        found.calendar().taken()),
                                "strong"),
                        money(found));
        if (!found.calendar().unasked().isEmpty()) {
            content.getChildren()
                    .add(Labels.wrapped(
                            texts.say(
                                    "training.proposal.unasked",
                                    found.calendar().unasked().size()),
                            "muted"));
        }
        found.calendar().sessions().forEach(session -> content.getChildren().add(line(session)));
    }

    private SmallTable money(Proposal found) {
        List<SmallTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < found.courses().size(); i++) {
            rows.add(row(
                    texts.formats().plain(found.firstYear() + (long) i),
                    found.courses().get(i),
                    found.change().get(i)));
        }
        return new SmallTable(
                List.of(
                        texts.say("training.proposal.year"),
                        texts.say("training.proposal.courses"),
                        texts.say("training.proposal.change")),
                rows,
                row(texts.say("training.sum"), sum(found.courses()), sum(found.change())));
    }

    private static Money sum(List<Money> amounts) {
        return Money.ofCents(amounts.stream().mapToLong(Money::cents).sum());
    }

    private SmallTable.Row row(String name, Money courses, Money change) {
        return new SmallTable.Row(
                name, List.of(texts.formats().euros(courses), texts.formats().euros(change)), null);
    }

    private VBox line(ProposedSession session) {
        String head = texts.say(
                "training.proposal.line",
                texts.shortHalfYear(session.halfYear()),
                session.offer().name(),
                session.courses(),
                session.taken());
        VBox line = new VBox(2, Labels.wrapped(head), Labels.wrapped(texts.say(session.reason()), "caption", "muted"));
        line.getStyleClass().add("divided");
        return line;
    }

    private void take() {
        proposal.filter(found -> !found.calendar().isNothing()).ifPresent(found -> {
            surroundings.drawer().hide();
            surroundings
                    .edits()
                    .apply(
                            found.calendar().change(),
                            refusal -> refusal.map(texts::say).ifPresent(surroundings.status()));
        });
    }
}
