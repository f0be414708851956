package org.medienplan.ui.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.medienplan.change.Removal;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Question;
import org.medienplan.ui.task.BackgroundTask;

/// Deletes records, after a question that says what goes with them.
public final class Deletion {

    private Deletion() {}

    static void ask(EditTable table, List<RecordId> records) {
        ask(table.tools(), records, () -> {
            table.marks().clear();
            table.view().requestFocus();
        });
    }

    /// Asks, and deletes where that is confirmed.
    ///
    /// @param then what happens once they are gone
    public static void ask(EditTools tools, List<RecordId> records, Runnable then) {
        Plan plan = tools.text().get().plan();
        tools.tasks()
                .run(new BackgroundTask<>(
                        tools.texts().say("edit.delete"),
                        progress -> Removal.of(plan, records),
                        removal -> confirm(tools, plan, removal, then),
                        failure -> {
                            throw new IllegalStateException("what goes with a record", failure);
                        }));
    }

    private static void confirm(EditTools tools, Plan plan, Removal removal, Runnable then) {
        if (removal.chosen().isEmpty() || !tools.dialogs().confirm(question(tools.texts(), plan, removal))) {
            return;
        }
        tools.edits().apply(removal.change(), refusal -> then.run());
    }

    /// The question before records are deleted.
    static Question question(Texts texts, Plan plan, Removal removal) {
        List<RecordId> chosen = removal.chosen();
        Message one = Message.choice(chosen.getFirst().type());
        Message many = Message.of(one.key() + ".plural");
        String title = chosen.size() == 1
                ? texts.say("edit.delete.one", Names.of(plan, chosen.getFirst()))
                : texts.say("edit.delete.many", chosen.size(), one, many);
        String goes = list(texts, removal.dependents());
        String stays = list(texts, removal.cleared());
        StringBuilder words = new StringBuilder();
        words.append(goes.isEmpty() ? texts.say("edit.delete.alone") : texts.say("edit.delete.with", goes));
        if (!stays.isEmpty()) {
            words.append(' ').append(texts.say("edit.delete.cleared", stays));
        }
        words.append(' ').append(texts.say("edit.delete.undo"));
        String deed = texts.say("edit.delete.deed", chosen.size(), one, many);
        return new Question(title, words.toString(), deed, texts.say("edit.delete.stay"));
    }

    private static String list(Texts texts, Map<RecordType, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> {
                    Message one = Message.choice(entry.getKey());
                    return texts.say("edit.counted", entry.getValue(), one, Message.of(one.key() + ".plural"));
                })
                .collect(Collectors.joining(", "));
    }
}
