package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.medienplan.report.Address;
import org.medienplan.report.Block;
import org.medienplan.report.Cell;
import org.medienplan.report.Formula;
import org.medienplan.report.NamedRange;
import org.medienplan.report.Row;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;

/// Computes formulas from the values of the cells that they refer to, in exact decimals.
final class FormulaValues {

    private final Workbook workbook;
    private final Map<String, Map<String, Integer>> rows = new HashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();
    private final Map<Block, List<Object>> blocks = new HashMap<>();

    FormulaValues(Workbook workbook) {
        this.workbook = workbook;
        for (Sheet sheet : workbook.sheets()) {
            Map<String, Integer> rowPlaces = new HashMap<>();
            IntStream.range(0, sheet.rows().size())
                    .forEach(i ->
                            rowPlaces.put(String.valueOf(sheet.rows().get(i).key()), i));
            rows.put(sheet.key(), rowPlaces);
            Map<String, Integer> columnPlaces = new HashMap<>();
            sheet.columns().forEach(column -> columnPlaces.put(column.key(), columnPlaces.size()));
            columns.put(sheet.key(), columnPlaces);
        }
    }

    /// The cells whose formula yields something else than their value.
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    if (cell instanceof Cell.Calculated calculated && differs(sheet, row, calculated)) {
                        differences.add(sheet.key() + " " + row.key() + " " + calculated);
                    }
                }
            }
        }
        return differences;
    }

    /// Twelfths are not finite decimals; a millionth is less than any rounding looks at.
    private boolean differs(Sheet sheet, Row row, Cell.Calculated cell) {
        BigDecimal computed = number(sheet, row, cell.formula());
        return computed.subtract(cell.value()).abs().movePointRight(6).compareTo(BigDecimal.ONE) > 0;
    }

    private BigDecimal number(Sheet sheet, Row row, Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> constant.value();
            case Formula.Sum sum ->
                sum.parts().stream()
                        .flatMap(part -> list(sheet, row, part).stream())
                        .map(FormulaValues::numberOrNothing)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case Formula.SumIfs sumIfs -> sumIfs(sheet, row, sumIfs);
            case Formula.Round round ->
                number(sheet, row, round.number()).setScale(round.places(), RoundingMode.HALF_UP);
            case Formula.Operation operation ->
                operation(
                        operation.operator(),
                        number(sheet, row, operation.left()),
                        number(sheet, row, operation.right()));
            case Formula.Named named -> numberOrNothing(list(sheet, row, named).getFirst());
            default -> numberOrNothing(value(sheet, row, formula));
        };
    }

    private static BigDecimal operation(Formula.Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
            case DIVIDED_BY -> left.divide(right, MathContext.DECIMAL128);
            case TO_THE_POWER_OF -> left.pow(right.intValueExact(), MathContext.DECIMAL128);
        };
    }

    private BigDecimal sumIfs(Sheet sheet, Row row, Formula.SumIfs sumIfs) {
        List<Object> summed = list(sheet, row, sumIfs.range());
        boolean[] out = new boolean[summed.size()];
        for (Formula.Criterion criterion : sumIfs.criteria()) {
            List<Object> found = list(sheet, row, criterion.range());
            Object wanted = value(sheet, row, criterion.value());
            for (int i = 0; i < out.length; i++) {
                out[i] = out[i] || !meets(criterion.test(), found.get(i), wanted);
            }
        }
        return IntStream.range(0, out.length)
                .filter(i -> !out[i])
                .mapToObj(i -> numberOrNothing(summed.get(i)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean meets(Formula.Test test, Object found, Object wanted) {
        return test == Formula.Test.EQUAL
                ? found.equals(wanted)
                : numberOrNothing(found).compareTo(numberOrNothing(wanted)) <= 0;
    }

    private List<Object> list(Sheet sheet, Row row, Formula formula) {
        return switch (formula) {
            case Formula.Of of -> block(of.block());
            case Formula.Named named ->
                block(workbook.names().stream()
                        .filter(name -> name.key().equals(named.key()))
                        .map(NamedRange::block)
                        .findFirst()
                        .orElseThrow());
            default -> List.of(value(sheet, row, formula));
        };
    }

    private List<Object> block(Block block) {
        List<Object> known = blocks.get(block);
        if (known == null) {
            known = read(block);
            blocks.put(block, known);
        }
        return known;
    }

    private List<Object> read(Block block) {
        Sheet sheet = workbook.sheet(block.first().sheet());
        List<Object> values = new ArrayList<>();
        for (int row = row(block.first()); row <= row(block.last()); row++) {
            for (int column = column(block.first()); column <= column(block.last()); column++) {
                values.add(content(sheet.rows().get(row), column));
            }
        }
        return values;
    }

    private Object value(Sheet sheet, Row row, Formula formula) {
        return switch (formula) {
            case Formula.Word word -> word.text();
            case Formula.InRow inRow -> content(row, column(new Address(sheet.key(), "", inRow.column())));
            case Formula.At(Address address) ->
                content(workbook.sheet(address.sheet()).rows().get(row(address)), column(address));
            default -> number(sheet, row, formula);
        };
    }

    private int row(Address address) {
        return rows.get(address.sheet()).get(address.row());
    }

    private int column(Address address) {
        return columns.get(address.sheet()).get(address.column());
    }

    private static Object content(Row row, int column) {
        return switch (column < row.cells().size() ? row.cells().get(column) : Cell.EMPTY) {
            case Cell.Number number -> number.value();
            case Cell.Calculated calculated -> calculated.value();
            case Cell.Text text -> text.text();
            default -> "";
        };
    }

    private static BigDecimal numberOrNothing(Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }
}
