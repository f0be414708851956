package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.medienplan.text.Texts;

/// What the list of holdings by item shows.
final class HoldingsViewModel {

    private final Texts texts;
    private final ObservableList<HoldingRow> byItem = FXCollections.observableArrayList();

    HoldingsViewModel(Texts texts) {
        this.texts = texts;
    }

    /// How the holdings are listed.
    enum Order {
        SINGLE,
        BY_ITEM
    }

    void show(List<HoldingRow> rows) {
        byItem.setAll(rows);
    }

    /// Alike holdings of an item in one line; changes with the plan.
    ObservableList<HoldingRow> byItem() {
        return byItem;
    }

    /// The name of an order on its segment.
    String name(Order order) {
        return texts.say(order == Order.SINGLE ? "infrastructure.holdings.single" : "infrastructure.holdings.by_item");
    }

    String count(int shown) {
        int all = byItem.size();
        return shown == all
                ? texts.say("infrastructure.holdings.count", shown)
                : texts.say("infrastructure.holdings.count_of", shown, all);
    }

    String number(int units) {
        return texts.formats().count(units);
    }

    /// What stands before the sums; nothing where there are none.
    String sumName(List<? extends HoldingRow> shown) {
        return sum(shown, HoldingRow::quantity).isEmpty() ? "" : texts.say("infrastructure.sum");
    }

    /// Units of one item together; of several items, which are unlike things, there is no sum.
    String sum(List<? extends HoldingRow> shown, ToIntFunction<HoldingRow> column) {
        if (shown.stream().map(HoldingRow::item).distinct().count() > 1) {
            return "";
        }
        return texts.formats()
                .count(shown.stream().mapToLong(column::applyAsInt).sum());
    }
}
