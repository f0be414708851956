package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.analysis.platform.PlatformMoney;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.ControlledRounding;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// Money of the platform in thousands of euros: shown cells add up to shown sums.
///
/// @param rows one for each line
/// @param totals by year
/// @param total of all years
record MoneyRows(List<Row> rows, List<Long> totals, long total) {

    private static final long THOUSAND = 100_000;

    MoneyRows {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /// One line.
    ///
    /// @param name what is paid for
    /// @param note its price or what it is, empty for nothing
    /// @param items the items behind it
    record Row(String name, String note, List<RecordId> items, List<Long> years, long sum) {

        Row {
            items = List.copyOf(items);
            years = List.copyOf(years);
        }
    }

    static MoneyRows of(PlatformMoney money, Plan plan, Texts texts) {
        List<PlatformMoney.Line> lines =
                money.lines().stream().filter(line -> line.sum() > 0).toList();
        long[][] cents = lines.stream()
                .map(line -> line.cents().stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        ControlledRounding rounded = ControlledRounding.of(cents, THOUSAND);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int row = i;
            PlatformMoney.Line line = lines.get(i);
            rows.add(new Row(
                    name(line, texts),
                    note(line, plan, texts),
                    line.items(),
                    IntStream.range(0, line.cents().size())
                            .mapToObj(year -> rounded.cell(row, year))
                            .toList(),
                    rounded.row(i)));
        }
        int years = lines.isEmpty() ? 0 : lines.getFirst().cents().size();
        return new MoneyRows(
                rows,
                IntStream.range(0, years).mapToObj(rounded::column).toList(),
                lines.isEmpty() ? 0 : rounded.total());
    }

    private static String name(PlatformMoney.Line line, Texts texts) {
        return line.reason() == PlatformMoney.Reason.OTHER
                ? texts.say("platform.money.other")
                : texts.name(line.items().getFirst());
    }

    private static String note(PlatformMoney.Line line, Plan plan, Texts texts) {
        boolean byAccount =
                line.reason() == PlatformMoney.Reason.LICENCE || line.reason() == PlatformMoney.Reason.MIGRATION;
        if (!byAccount) {
            return "";
        }
        return plan.items()
                .find(line.items().getFirst())
                .map(item -> texts.say("platform.money.price", price(item.unitPrice(), texts), item.unit()))
                .orElse("");
    }

    private static String price(Money price, Texts texts) {
        return price.cents() % 100 == 0
                ? texts.formats().euros(price)
                : texts.formats().money(price);
    }
}
