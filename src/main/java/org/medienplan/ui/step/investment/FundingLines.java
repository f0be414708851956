package org.medienplan.ui.step.investment;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.medienplan.quantity.Money;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FilteredTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;

/// Every line of cost with who pays it and why.
final class FundingLines {

    private static final int PART = 3;
    private static final int COST = 4;
    private static final int OWN_SHARE = 6;
    private static final double MONEY = 116;

    private final Texts texts;
    private final ObservableList<FundingLine> rows = FXCollections.observableArrayList();
    private final FilteredTable<FundingLine> table;
    private final FundingLineDrawer drawer;

    FundingLines(Surroundings surroundings) {
        texts = surroundings.texts();
        FilteredTable.Words words = new FilteredTable.Words(
                texts.say("funding.lines"),
                texts.say("funding.lines.filter"),
                shown -> texts.say("funding.lines.count", shown, rows.size()),
                new EmptyState(Icon.SEARCH, texts.say("funding.lines.empty"), texts.say("funding.lines.empty.why")));
        table = new FilteredTable<>(
                surroundings, columns(), rows, words, List.of(List.of(PART), List.of(OWN_SHARE), List.of(COST)));
        drawer = new FundingLineDrawer(table.table(), surroundings);
        table.setOnOpen(this::name, drawer::show);
    }

    /// The table with its filter.
    ///
    /// @param choice leads to the other parts of the page
    Node node(Node choice) {
        VBox node = new VBox(12, new ToolRow(table.counter(), choice, table.filter()), table.card());
        return node;
    }

    void show(List<FundingLine> lines) {
        rows.setAll(lines);
    }

    /// Shows only lines that contain a text.
    void filter(String text) {
        table.filter().setText(text);
    }

    /// Opens the line in a place of the table as a double click does.
    void open(int place) {
        table.reveal(place, drawer::show);
    }

    private String name(FundingLine line) {
        return texts.name(line.line().holder()) + ", " + texts.name(line.line().item());
    }

    private List<Column<FundingLine>> columns() {
        return List.of(
                Column.<FundingLine>name(
                                texts.say("funding.column.school"),
                                160,
                                row -> texts.name(row.line().holder()))
                        .withTotal(shown -> texts.say("investment.sum")),
                Column.<FundingLine>text(
                        texts.say("investment.column.item"),
                        120,
                        row -> texts.name(row.line().item())),
                Column.<FundingLine>number(
                        texts.say("investment.column.year"),
                        52,
                        row -> texts.formats().plain(row.line().year()),
                        Comparator.comparingInt(row -> row.line().year())),
                Column.<FundingLine>text(
                        texts.say("funding.column.part"),
                        104,
                        row -> texts.metric(row.line().part())),
                money("funding.column.cost", row -> row.line().amount().cents()),
                money("funding.column.grant", row -> row.funded().grant()),
                money("funding.column.own_share", FundingLine::ownShare),
                Column.text(texts.say("funding.column.why"), 180, row -> row.why(texts)));
    }

    private Column<FundingLine> money(String heading, ToLongFunction<FundingLine> cents) {
        return Column.<FundingLine>number(
                        texts.say(heading),
                        MONEY,
                        row -> amount(cents.applyAsLong(row)),
                        Comparator.comparingLong(cents))
                .withTotal(shown -> amount(shown.stream().mapToLong(cents).sum()));
    }

    private String amount(long cents) {
        return cents == 0 ? texts.say("investment.none") : texts.formats().amount(Money.ofCents(cents));
    }
}
