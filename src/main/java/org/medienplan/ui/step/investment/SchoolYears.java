package org.medienplan.ui.step.investment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// A kind of money by school and year, in thousands of euros, rounded so that rows and columns add up.
///
/// @param firstYear the first year
/// @param horizon number of years in the plan; the others lie after it
/// @param years number of all years
/// @param rows schools and authorities with any money
record SchoolYears(int firstYear, int horizon, int years, List<Row> rows) {

    /// A school or an authority.
    ///
    /// @param type short name of its type
    /// @param rank its place in the order of the holders
    /// @param values by year
    @SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
    record Row(RecordId holder, String name, String type, int rank, long[] values, int horizon) {

        long value(int year) {
            return values[year];
        }

        long horizonSum() {
            return Arrays.stream(values, 0, horizon).sum();
        }

        long tailSum() {
            return Arrays.stream(values, horizon, values.length).sum();
        }
    }

    static SchoolYears of(Snapshot snapshot, Metric metric, Texts texts) {
        Figures figures = snapshot.figures();
        int horizon = figures.frame().horizon();
        List<RecordId> holders = figures.holders();
        long[][] cents = holders.stream()
                .map(holder -> figures.frame()
                        .years()
                        .mapToLong(year -> figures.value(metric, year, holder, null))
                        .toArray())
                .toArray(long[][]::new);
        long[][] rounded = Thousands.rounded(cents, horizon);
        List<Row> rows = IntStream.range(0, holders.size())
                .filter(i -> Arrays.stream(cents[i]).anyMatch(value -> value != 0))
                .mapToObj(i -> new Row(
                        holders.get(i),
                        texts.name(holders.get(i)),
                        type(snapshot.plan(), holders.get(i), texts),
                        i,
                        rounded[i],
                        horizon))
                .toList();
        return new SchoolYears(
                figures.frame().firstYear(), horizon, figures.frame().length(), rows);
    }

    private static String type(Plan plan, RecordId holder, Texts texts) {
        if (holder.type() == RecordType.AUTHORITY) {
            return texts.one(RecordType.AUTHORITY);
        }
        return plan.schools()
                .find(holder)
                .flatMap(school -> plan.schoolTypes().find(school.schoolType()))
                .map(SchoolType::shortName)
                .orElse("");
    }
}
