package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.medienplan.text.Texts;
import org.medienplan.ui.step.investment.Purchases.Kind;
import org.medienplan.ui.step.investment.Purchases.Unit;

/// What the list of purchases shows: all, new ones or replacements, in pieces or in money.
final class PurchasesViewModel {

    private final Texts texts;
    private final ObservableList<PurchaseRow> rows = FXCollections.observableArrayList();
    private Optional<Purchases> purchases = Optional.empty();
    private Kind kind = Kind.ALL;
    private Unit unit = Unit.PIECES;

    PurchasesViewModel(Texts texts) {
        this.texts = texts;
    }

    /// The rows that are shown.
    ObservableList<PurchaseRow> rows() {
        return rows;
    }

    void show(Purchases computed) {
        purchases = Optional.of(computed);
        update();
    }

    void choose(Kind wanted) {
        kind = wanted;
        update();
    }

    void count(Unit wanted) {
        unit = wanted;
        update();
    }

    Kind kind() {
        return kind;
    }

    Unit unit() {
        return unit;
    }

    /// The name of a kind on its segment.
    String name(Kind wanted) {
        return switch (wanted) {
            case ALL -> texts.say("investment.purchases.all");
            case ADDITION -> texts.say("investment.purchases.new");
            case REPLACEMENT -> texts.say("investment.purchases.replacement");
        };
    }

    /// The name of a unit on its segment.
    String name(Unit wanted) {
        return wanted == Unit.PIECES ? texts.say("investment.pieces") : texts.say("investment.thousands");
    }

    String count(int shown) {
        return shown == rows.size()
                ? texts.say("investment.purchases.count", shown)
                : texts.say("investment.purchases.count_of", shown, rows.size());
    }

    String number(long value) {
        return value == 0 ? texts.say("investment.none") : texts.formats().count(value);
    }

    /// Money of all rows together; pieces of different items have no sum.
    String sum(List<? extends PurchaseRow> shown, ToLongFunction<PurchaseRow> column) {
        return unit == Unit.PIECES
                ? ""
                : number(shown.stream().mapToLong(column).sum());
    }

    /// What stands before the sums; nothing where there are none.
    String sumName() {
        return unit == Unit.PIECES ? "" : texts.say("investment.sum");
    }

    private void update() {
        rows.setAll(purchases.map(all -> all.rows(kind, unit)).orElse(List.of()));
    }
}
