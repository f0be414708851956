package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;

/// The rows of the sheet of schools: one holder, or the sum of several.
record SchoolRow(Source source, YearColumns years) {

    private static final int CENTS = 2;

    /// The cells of a school or an authority.
    List<Cell> of(RecordId holder, String key) {
        School school = source.plan().schools().find(holder).orElse(null);
        Cell pupils = school == null ? Cell.EMPTY : pupils(holder);
        List<Cell> labels = List.of(
                Draft.plain(source.numbers().of(holder)),
                Draft.text(school == null ? null : school.number()),
                new Cell.Text(label(holder, school)),
                new Cell.Text(school == null ? source.say("report.schools.type_authority") : type(school)),
                pupils);
        YearRow cost = YearRow.of(
                source,
                Keys.SCHOOLS,
                key,
                FigureId.of(Metric.COST).forHolder(holder),
                year -> Select.lines(Select.year(Keys.SCHOOLS, year), Select.asInRow(Keys.LINE_HOLDER, Keys.NUMBER)));
        Cell capital = calculated(capital(), FigureId.of(Metric.CAPITAL).forHolder(holder));
        Cell expense = calculated(expense(), FigureId.of(Metric.EXPENSE).forHolder(holder));
        return cells(labels, cost, List.of(capital, expense, perPupil(pupils, cost)));
    }

    private String label(RecordId holder, @Nullable School school) {
        String name = school == null ? source.say("report.schools.central", source.name(holder)) : school.name();
        boolean complete =
                source.figure(FigureId.of(Metric.COST).forHolder(holder)).isComplete();
        return complete ? name : source.say("report.schools.incomplete", name);
    }

    private String type(School school) {
        return source.plan()
                .schoolTypes()
                .find(school.schoolType())
                .map(SchoolType::shortName)
                .orElse(school.schoolType().key());
    }

    private Cell pupils(RecordId holder) {
        FigureId figure = FigureId.of(Metric.PUPILS, source.frame().firstYear()).forHolder(holder);
        BigDecimal known = source.known(figure);
        return known == null
                ? new Cell.Text(source.say("report.unknown"))
                : new Cell.Number(known, NumberKind.COUNT, figure);
    }

    /// Capital expenditure of the horizon.
    private Formula capital() {
        return Select.lines(
                Select.upTo(Keys.SCHOOLS, source.frame().year(source.frame().lastHorizonIndex())),
                Select.asInRow(Keys.LINE_HOLDER, Keys.NUMBER),
                Select.where(
                        Keys.LINE_ACCOUNTING, new Formula.Word(source.texts().choice(Accounting.CAPITAL))));
    }

    private static Formula expense() {
        return new Formula.InRow(YearColumns.SUM).minus(new Formula.InRow(SchoolSheet.CAPITAL));
    }

    private Cell calculated(Formula formula, FigureId figure) {
        return new Cell.Calculated(formula, source.value(figure), NumberKind.MONEY, figure);
    }

    private List<Cell> cells(List<Cell> labels, YearRow cost, List<Cell> shares) {
        return Stream.of(labels, years.horizonCells(cost), shares, years.tailCells(cost))
                .flatMap(List::stream)
                .toList();
    }

    /// Cost of the horizon for each pupil and year; empty where pupils are not known or there are none.
    private Cell perPupil(Cell pupils, YearRow cost) {
        BigDecimal heads = switch (pupils) {
            case Cell.Number number -> number.value();
            case Cell.Calculated calculated -> calculated.value();
            default -> BigDecimal.ZERO;
        };
        if (heads.signum() == 0) {
            return Cell.EMPTY;
        }
        int horizon = source.frame().horizon();
        BigDecimal total = YearColumns.total(cost, source.horizon().boxed().toList());
        Formula formula = new Formula.InRow(YearColumns.SUM)
                .dividedBy(new Formula.InRow(SchoolSheet.PUPILS))
                .dividedBy(Formula.constant(horizon))
                .rounded(CENTS);
        BigDecimal value = total.divide(heads.multiply(BigDecimal.valueOf(horizon)), CENTS, RoundingMode.HALF_UP);
        return new Cell.Calculated(formula, value, NumberKind.MONEY, null);
    }

    /// The cells of a sum.
    ///
    /// @param group whose sum it is, null for that of all
    /// @param formula how a column is summed
    List<Cell> total(String key, String label, @Nullable HolderGroup group, Function<String, Formula> formula) {
        int first = source.frame().firstYear();
        Cell pupils = new Cell.Calculated(
                formula.apply(SchoolSheet.PUPILS),
                sum(FigureId.of(Metric.PUPILS, first), group),
                NumberKind.COUNT,
                group == null ? FigureId.of(Metric.PUPILS, first) : null);
        List<Cell> labels = List.of(Cell.EMPTY, Cell.EMPTY, new Cell.Text(label), Cell.EMPTY, pupils);
        YearRow cost = new YearRow(
                Keys.SCHOOLS,
                key,
                NumberKind.MONEY,
                group == null ? FigureId.of(Metric.COST) : null,
                year -> formula.apply(Keys.year(year)),
                year -> sum(FigureId.of(Metric.COST, year), group));
        Cell capital = total(Metric.CAPITAL, group, formula.apply(SchoolSheet.CAPITAL));
        Cell expense = total(Metric.EXPENSE, group, formula.apply(SchoolSheet.EXPENSE));
        return cells(labels, cost, List.of(capital, expense, perPupil(pupils, cost)));
    }

    private Cell total(Metric metric, @Nullable HolderGroup group, Formula formula) {
        FigureId figure = FigureId.of(metric);
        return new Cell.Calculated(formula, sum(figure, group), NumberKind.MONEY, group == null ? figure : null);
    }

    private BigDecimal sum(FigureId figure, @Nullable HolderGroup group) {
        return group == null
                ? source.value(figure)
                : group.holders()
                        .map(holder -> source.value(figure.forHolder(holder)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
