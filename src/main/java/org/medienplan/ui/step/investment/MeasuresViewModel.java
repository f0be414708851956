package org.medienplan.ui.step.investment;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.medienplan.text.Texts;

/// What the list of measures shows.
final class MeasuresViewModel {

    private final Texts texts;
    private final ObservableList<MeasureRow> rows = FXCollections.observableArrayList();

    MeasuresViewModel(Texts texts) {
        this.texts = texts;
    }

    ObservableList<MeasureRow> rows() {
        return rows;
    }

    void show(List<MeasureRow> measures) {
        rows.setAll(measures);
    }

    String count(int shown) {
        return shown == rows.size()
                ? texts.say("investment.measures.count", shown)
                : texts.say("investment.measures.count_of", shown, rows.size());
    }

    /// For whom: one by name, several by number.
    String holders(MeasureRow row) {
        return switch (row.holders().size()) {
            case 0 -> texts.say("investment.measures.everybody");
            case 1 -> row.holders().getFirst();
            default -> texts.say("investment.measures.holders", row.holders().size());
        };
    }

    String thousands(long amount) {
        return amount == 0 ? texts.say("investment.none") : texts.formats().count(amount);
    }

    String sum(List<? extends MeasureRow> shown) {
        return thousands(shown.stream().mapToLong(MeasureRow::thousands).sum());
    }
}
