package org.medienplan.report;

import java.math.BigDecimal;
import java.util.List;

/// How a cell is computed, in terms of other cells.
public sealed interface Formula {

    /// A number that stands in the formula itself.
    record Constant(BigDecimal value) implements Formula {}

    /// A word to compare with.
    record Word(String text) implements Formula {}

    /// Another cell.
    record At(Address address) implements Formula {}

    /// The cell of another column in the same row.
    record InRow(String column) implements Formula {}

    /// A range of cells.
    record Of(Block block) implements Formula {}

    /// The range of that name.
    ///
    /// @param key the key of a [NamedRange]
    record Named(String key) implements Formula {}

    /// The sum of numbers and ranges.
    record Sum(List<Formula> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /// The sum of those cells of a range whose row meets all criteria.
    record SumIfs(Formula range, List<Criterion> criteria) implements Formula {
        public SumIfs {
            criteria = List.copyOf(criteria);
        }
    }

    /// A condition on a row.
    ///
    /// @param range what is looked at, as long as the range that is summed
    /// @param test how it is compared
    /// @param value what with
    record Criterion(Formula range, Test test, Formula value) {}

    /// How a criterion compares.
    enum Test {
        EQUAL,
        AT_MOST
    }

    /// Two numbers and what is done with them.
    record Operation(Operator operator, Formula left, Formula right) implements Formula {}

    /// What can be done with two numbers.
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY,
        TO_THE_POWER_OF
    }

    /// Rounded half away from zero.
    ///
    /// @param places decimal places, at least 0
    record Round(Formula number, int places) implements Formula {}

    static Formula constant(long value) {
        return new Constant(BigDecimal.valueOf(value));
    }

    /// Nothing, as a number.
    static Formula zero() {
        return new Constant(BigDecimal.ZERO);
    }

    static Formula at(String sheet, String row, String column) {
        return new At(new Address(sheet, row, column));
    }

    default Formula plus(Formula other) {
        return new Operation(Operator.PLUS, this, other);
    }

    default Formula minus(Formula other) {
        return new Operation(Operator.MINUS, this, other);
    }

    default Formula times(Formula other) {
        return new Operation(Operator.TIMES, this, other);
    }

    default Formula dividedBy(Formula other) {
        return new Operation(Operator.DIVIDED_BY, this, other);
    }

    default Formula toThePowerOf(Formula other) {
        return new Operation(Operator.TO_THE_POWER_OF, this, other);
    }

    default Formula rounded(int places) {
        return new Round(this, places);
    }
}
