package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.analysis.support.Efforts;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.report.Block;
import org.medienplan.report.Cell;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;

/// The effort of every task in two tables: what is counted, with the minutes of each unit, and the hours that come
/// out. A task without effort, or without anybody who answers for it, stands in the first.
///
/// @param source the plan
/// @param years the columns
/// @param efforts the effort
record EffortRows(Source source, YearColumns years, Efforts efforts) {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final String UNITS = "units";
    private static final String HOURS = "effort";

    /// Units of each line of effort; they are of many kinds and do not add up.
    void units(Draft draft) {
        head(draft, "report.support.tasks", Draft.join(years.years(yearsRow(), source.horizon()), Draft.empty(1)));
        for (ServiceTask task : source.figures().services().tasks()) {
            List<Efforts.Line> lines = efforts.of(task.id());
            if (lines.isEmpty()) {
                List<Cell> labels = Draft.join(labels(task, task.name(), owners(task)), Draft.empty(1));
                draft.row(null, RowStyle.BODY, labels);
            }
            lines.forEach(line -> draft.row(key(UNITS, line), RowStyle.BODY, units(line)));
        }
    }

    /// The years as the head of a table without sums.
    private static YearRow yearsRow() {
        return new YearRow(Keys.SUPPORT, Keys.HEAD, NumberKind.PLAIN, null, year -> null, BigDecimal::valueOf);
    }

    private List<Cell> units(Efforts.Line line) {
        ServiceTask task = line.line().task();
        String name = source.say(
                "report.support.line", task.name(), line.line().rule().name());
        YearRow row = new YearRow(
                Keys.SUPPORT,
                key(UNITS, line),
                NumberKind.COUNT,
                null,
                year -> null,
                year -> BigDecimal.valueOf(
                        line.units().get(year - source.frame().firstYear())));
        List<Cell> minutes = List.of(new Cell.Number(line.line().minutes(), NumberKind.HUNDREDTHS, null));
        return Draft.join(Draft.join(labels(task, name, owners(task)), minutes), years.years(row, source.horizon()));
    }

    /// Hours of each line of effort: units times minutes.
    void hours(Draft draft) {
        head(draft, "report.support.task_hours", years.head());
        for (Efforts.Line line : efforts.lines()) {
            ServiceTask task = line.line().task();
            String name = source.say(
                    "report.support.line", task.name(), line.line().rule().name());
            List<Cell> labels = Draft.join(labels(task, name, source.texts().choice(line.owner())), Draft.empty(1));
            draft.row(key(HOURS, line), RowStyle.BODY, Draft.join(labels, years.cells(hours(line))));
        }
    }

    private YearRow hours(Efforts.Line line) {
        String units = key(UNITS, line);
        return new YearRow(
                Keys.SUPPORT,
                key(HOURS, line),
                NumberKind.TENTHS,
                null,
                year -> Formula.at(Keys.SUPPORT, units, Keys.year(year))
                        .times(Formula.at(Keys.SUPPORT, units, SupportSheet.MINUTES))
                        .dividedBy(new Formula.Constant(MINUTES_OF_AN_HOUR)),
                year -> hours(List.of(line), year));
    }

    private void head(Draft draft, String name, List<Cell> years) {
        List<Cell> labels = Draft.texts(
                source.say("report.support.level"),
                source.say(name),
                source.say("report.support.owner"),
                source.say("report.support.minutes"));
        draft.row(null, RowStyle.HEAD, Draft.join(labels, years));
    }

    private List<Cell> labels(ServiceTask task, String name, String owners) {
        return Draft.texts(source.say("support.level", task.level()), name, owners);
    }

    private String owners(ServiceTask task) {
        Set<ServiceParty> owners = source.figures().services().owners(task.id());
        return owners.isEmpty()
                ? source.say("report.support.nobody")
                : owners.stream().map(source.texts()::choice).collect(Collectors.joining(", "));
    }

    private String key(String table, Efforts.Line line) {
        return Keys.row(table, efforts.lines().indexOf(line));
    }

    /// Who spends time, from the school outwards.
    List<ServiceParty> parties() {
        return efforts.lines().stream()
                .map(Efforts.Line::owner)
                .distinct()
                .sorted()
                .toList();
    }

    /// The hours of a party in a year.
    BigDecimal hours(ServiceParty party, int year) {
        return hours(
                efforts.lines().stream().filter(line -> line.owner() == party).toList(), year);
    }

    private BigDecimal hours(List<Efforts.Line> lines, int year) {
        int index = year - source.frame().firstYear();
        List<BigDecimal> minutes = new ArrayList<>();
        lines.forEach(line -> minutes.add(line.minutes(index)));
        return minutes.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(MINUTES_OF_AN_HOUR, MathContext.DECIMAL64);
    }

    /// Adds up the hours in a column of the second table for the owner who stands in the row of the formula.
    Formula ofOwnerInRow(int year) {
        Formula owner = new Formula.InRow(SupportSheet.OWNER);
        return new Formula.SumIfs(
                column(Keys.year(year)),
                List.of(new Formula.Criterion(column(SupportSheet.OWNER), Formula.Test.EQUAL, owner)));
    }

    private Formula column(String column) {
        int last = efforts.lines().size() - 1;
        return new Formula.Of(Block.column(Keys.SUPPORT, column, Keys.row(HOURS, 0), Keys.row(HOURS, last)));
    }
}
