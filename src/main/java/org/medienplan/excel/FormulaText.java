package org.medienplan.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;
import org.medienplan.report.Address;
import org.medienplan.report.Block;
import org.medienplan.report.Formula;

/// Writes a formula as spreadsheets read it. In a reference, what is the same as in the cell of the formula stays
/// relative and the rest is fixed, so that a row can be sorted or copied without its formulas going astray.
///
/// @param coordinates where everything stands
/// @param sheet key of the sheet that the formula stands on
/// @param row its row, counted from 0
/// @param column its column
record FormulaText(Coordinates coordinates, String sheet, int row, int column) {

    private static final int LOOSEST = 0;
    private static final int TIGHTEST = 9;

    String of(Formula formula) {
        return of(formula, LOOSEST);
    }

    private String of(Formula formula, int binding) {
        return switch (formula) {
            case Formula.Constant constant -> constant.value().toPlainString();
            case Formula.Word word -> quoted(word.text());
            case Formula.At at -> reference(at.address());
            case Formula.InRow inRow -> cell(row, coordinates.column(sheet, inRow.column()), true);
            case Formula.Of range -> range(range.block());
            case Formula.Named named -> coordinates.rangeName(named.key());
            case Formula.Sum sum -> call("SUM", sum.parts());
            case Formula.SumIfs sumIfs -> sumIfs(sumIfs);
            case Formula.Round round -> "ROUND(" + of(round.number(), LOOSEST) + "," + round.places() + ")";
            case Formula.Operation operation -> operation(operation, binding);
        };
    }

    private String call(String function, List<Formula> arguments) {
        return arguments.stream()
                .map(argument -> of(argument, LOOSEST))
                .collect(Collectors.joining(",", function + "(", ")"));
    }

    private String sumIfs(Formula.SumIfs sumIfs) {
        StringBuilder text = new StringBuilder("SUMIFS(").append(of(sumIfs.range(), LOOSEST));
        for (Formula.Criterion criterion : sumIfs.criteria()) {
            text.append(',').append(of(criterion.range(), LOOSEST)).append(',');
            text.append(criterion.test() == Formula.Test.AT_MOST ? "\"<=\"&" : "");
            text.append(of(criterion.value(), TIGHTEST));
        }
        return text.append(')').toString();
    }

    private String operation(Formula.Operation operation, int binding) {
        int own = binding(operation.operator());
        String text = of(operation.left(), own)
                + sign(operation.operator())
                // What stands right of a minus or a division keeps its brackets.
                + of(operation.right(), own + 1);
        return own < binding ? "(" + text + ")" : text;
    }

    private static int binding(Formula.Operator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 1;
            case TIMES, DIVIDED_BY -> 3;
            case TO_THE_POWER_OF -> 5;
        };
    }

    private static String sign(Formula.Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDED_BY -> "/";
            case TO_THE_POWER_OF -> "^";
        };
    }

    private String reference(Address address) {
        Coordinates.Place place = coordinates.place(address);
        return prefix(address.sheet())
                + cell(place.row(), place.column(), address.sheet().equals(sheet));
    }

    private String range(Block block) {
        Coordinates.Place first = coordinates.place(block.first());
        Coordinates.Place last = coordinates.place(block.last());
        boolean here = block.first().sheet().equals(sheet);
        return prefix(block.first().sheet())
                + cell(first.row(), first.column(), here)
                + ":"
                + cell(last.row(), last.column(), here);
    }

    private String prefix(String other) {
        return other.equals(sheet) ? "" : SheetNameFormatter.format(coordinates.sheetName(other)) + "!";
    }

    private String cell(int cellRow, int cellColumn, boolean here) {
        String letters = CellReference.convertNumToColString(cellColumn);
        return (here && cellColumn == column ? "" : "$")
                + letters
                + (here && cellRow == row ? "" : "$")
                + (cellRow + 1);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// A range with its sheet and fixed in every direction, as names and charts want it.
    static String fixed(Coordinates coordinates, Block block) {
        Coordinates.Place first = coordinates.place(block.first());
        Coordinates.Place last = coordinates.place(block.last());
        FormulaText elsewhere = new FormulaText(coordinates, "", -1, -1);
        String from = elsewhere.reference(block.first());
        return first.equals(last) ? from : from + ":" + elsewhere.cell(last.row(), last.column(), false);
    }
}
