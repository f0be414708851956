package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.medienplan.text.Texts;

/// What the list of holdings shows: by school, or by item.
final class HoldingsViewModel {

    private final Texts texts;
    private final ObservableList<HoldingRow> bySchool = FXCollections.observableArrayList();
    private final ObservableList<HoldingRow> byItem = FXCollections.observableArrayList();

    HoldingsViewModel(Texts texts) {
        this.texts = texts;
    }

    /// How the holdings are listed.
    enum Order {
        BY_SCHOOL,
        BY_ITEM
    }

    void show(HoldingList.Lists lists) {
        bySchool.setAll(lists.bySchool());
        byItem.setAll(lists.byItem());
    }

    /// The rows of an order; change with the plan.
    ObservableList<HoldingRow> rows(Order order) {
        return order == Order.BY_SCHOOL ? bySchool : byItem;
    }

    /// The name of an order on its segment.
    String name(Order order) {
        return texts.say(
                order == Order.BY_SCHOOL ? "infrastructure.holdings.by_school" : "infrastructure.holdings.by_item");
    }

    String count(Order order, int shown) {
        int all = rows(order).size();
        return shown == all
                ? texts.say("infrastructure.holdings.count", shown)
                : texts.say("infrastructure.holdings.count_of", shown, all);
    }

    String number(int units) {
        return texts.formats().count(units);
    }

    String sum(List<? extends HoldingRow> shown, ToIntFunction<HoldingRow> column) {
        return texts.formats()
                .count(shown.stream().mapToLong(column::applyAsInt).sum());
    }
}
