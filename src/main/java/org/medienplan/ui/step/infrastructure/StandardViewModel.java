package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.medienplan.text.Texts;

/// What the provision standard shows: one of the plan's standards and its rules.
final class StandardViewModel {

    private final Texts texts;
    private final ObservableList<StandardSheet> sheets = FXCollections.observableArrayList();
    private final ObservableList<RuleRow> rules = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<StandardSheet>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    StandardViewModel(Texts texts) {
        this.texts = texts;
    }

    /// The standards of the plan; changes with it, the chosen one stays chosen as long as it is there.
    void show(List<StandardSheet> all) {
        Optional<StandardSheet> before = chosen.get();
        sheets.setAll(all);
        Optional<StandardSheet> again = before.flatMap(sheet ->
                all.stream().filter(other -> other.id().equals(sheet.id())).findFirst());
        again.or(() -> all.stream().findFirst()).ifPresentOrElse(this::choose, rules::clear);
    }

    void choose(StandardSheet sheet) {
        chosen.set(Optional.of(sheet));
        rules.setAll(sheet.rules());
    }

    ObservableList<StandardSheet> sheets() {
        return sheets;
    }

    ReadOnlyObjectProperty<Optional<StandardSheet>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The rules of the chosen standard.
    ObservableList<RuleRow> rules() {
        return rules;
    }

    String count(int shown) {
        return shown == rules.size()
                ? texts.say("infrastructure.standard.count", shown)
                : texts.say("infrastructure.standard.count_of", shown, rules.size());
    }

    /// How many schools use the chosen standard.
    String usage() {
        return chosen.get()
                .map(sheet -> texts.say(
                        "infrastructure.standard.usage", sheet.schools().size()))
                .orElse("");
    }
}
