package org.medienplan.ui.step.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// The choice of one school, or of all.
final class Scope extends ComboBox<Optional<RecordId>> {

    private final Texts texts;
    private boolean filling;

    Scope(Texts texts) {
        this.texts = texts;
        setAccessibleText(texts.say("teaching.scope"));
        setPrefWidth(280);
        setMinWidth(180);
        setVisibleRowCount(16);
        getItems().add(Optional.empty());
        setValue(Optional.empty());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<RecordId> school) {
                return name(school);
            }

            @Override
            public Optional<RecordId> fromString(String text) {
                return Optional.empty();
            }
        });
    }

    private String name(Optional<RecordId> school) {
        return school.map(id -> texts.say("teaching.scope.school", texts.name(id)))
                .orElseGet(() -> texts.say("teaching.scope.all"));
    }

    /// Offers these schools; the chosen one stays where it is still there.
    void offer(List<School> schools) {
        filling = true;
        Optional<RecordId> before = chosen();
        List<Optional<RecordId>> items = new ArrayList<>(List.of(Optional.<RecordId>empty()));
        schools.forEach(school -> items.add(Optional.of(school.id())));
        getItems().setAll(items);
        setValue(items.contains(before) ? before : Optional.empty());
        filling = false;
    }

    /// The chosen school, empty for all.
    Optional<RecordId> chosen() {
        Optional<RecordId> value = getValue();
        return value == null ? Optional.empty() : value;
    }

    /// Hears what somebody chooses.
    void setOnChoice(Runnable handler) {
        valueProperty().subscribe((before, now) -> {
            if (!filling) {
                handler.run();
            }
        });
    }

    void choose(Optional<RecordId> school) {
        setValue(school);
    }
}
