package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;

/// Makes the lines of the matrix.
///
/// @param texts the language
/// @param settle hears the task whose owners somebody wants to settle
record MatrixRows(Texts texts, Consumer<Responsibilities.Row> settle) {

    private static final String NONE = "–";
    private static final int SIGN = 13;

    /// The names of the parties.
    MatrixRow head() {
        return new MatrixRow(
                "matrix-head",
                left(Labels.of(texts.say("record.service_task"), "caption", "strong", "muted")),
                parties(party -> Labels.brief(texts.choice(party), "caption", "strong", "muted")),
                left(Labels.brief(texts.say("support.matrix.note"), "caption", "strong", "muted")));
    }

    /// How many tasks each party answers for.
    MatrixRow total(Responsibilities all) {
        int open = all.count(Responsibilities.State.OPEN);
        int twice = all.count(Responsibilities.State.DOUBLE);
        String words = open + twice == 0
                ? texts.say("support.matrix.clear")
                : texts.say("support.matrix.unclear", open, twice);
        return new MatrixRow(
                "matrix-total",
                left(Labels.of(texts.say("support.matrix.all", all.rows().size()), "strong")),
                counts(all),
                left(Labels.brief(words, "caption", "strong", open + twice == 0 ? "subtle" : "clarify-text")));
    }

    MatrixRow level(MatrixLines.Level level) {
        Node sign = (level.unfolded() ? Icon.UNFOLD : Icon.NEXT).node(SIGN);
        Label number = Labels.of(texts.say("support.level", level.level()), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label count = Labels.of(texts.formats().count(level.tasks().rows().size()), "caption", "subtle");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox name = left(sign, number, Labels.brief(texts.say("support.level." + level.level())), count);
        name.setSpacing(6);
        int unclear = level.tasks().rows().size() - level.tasks().count(Responsibilities.State.CLEAR);
        Node note = unclear == 0 || level.unfolded()
                ? new Region()
                : left(Labels.of(texts.say("support.matrix.unclear_tasks", unclear), "caption", "clarify-text"));
        return new MatrixRow("matrix-level", name, counts(level.tasks()), note);
    }

    MatrixRow task(Responsibilities.Row row) {
        HBox name = left(Labels.brief(row.task().name(), "matrix-task"));
        List<Node> cells = parties(party -> role(row.parts().get(party)));
        return switch (row.state()) {
            case CLEAR -> new MatrixRow("matrix-clear", name, cells, new Region());
            case OPEN -> {
                Label hole = Labels.of(texts.say("support.matrix.hole"), "matrix-hole", "caption", "strong");
                hole.setMaxWidth(Double.MAX_VALUE);
                hole.setAlignment(Pos.CENTER);
                boolean someTakePart = !row.parts().isEmpty();
                MatrixRow line = new MatrixRow("matrix-unclear", name, cells, note("support.matrix.choose", row));
                yield someTakePart ? line : line.across(hole);
            }
            case DOUBLE -> new MatrixRow("matrix-unclear", name, cells, note("support.matrix.two", row));
        };
    }

    private Node note(String key, Responsibilities.Row row) {
        Hyperlink link = Labels.link(texts.say(key), () -> settle.accept(row));
        link.setFocusTraversable(false);
        link.getStyleClass().add("caption");
        HBox note = left(new SeverityIcon(Tone.CLARIFY, SIGN), link);
        note.setSpacing(2);
        return note;
    }

    private static Node role(@Nullable TaskPart part) {
        Region mark = new Region();
        if (part != null) {
            mark.getStyleClass().add(part == TaskPart.OWNER ? "role-owner" : "role-part");
        }
        return mark;
    }

    private List<Node> counts(Responsibilities tasks) {
        return parties(party -> {
            int owned = tasks.owned(party);
            return owned == 0
                    ? Labels.of(NONE, "subtle")
                    : Labels.of(texts.formats().count(owned), "strong");
        });
    }

    private static List<Node> parties(Function<ServiceParty, Node> cell) {
        List<Node> cells = new ArrayList<>();
        Arrays.stream(ServiceParty.values()).map(cell).forEach(cells::add);
        return cells;
    }

    private static HBox left(Node... nodes) {
        HBox box = new HBox(nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// The sign of a part with its word, for the legend.
    static Node legend(TaskPart part, Texts texts) {
        HBox box = left(role(part), Labels.of(texts.choice(part), "caption", "muted"));
        box.setSpacing(6);
        return box;
    }
}
