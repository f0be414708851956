package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.Surroundings;

/// Shows at the right of the window what an amount is made of and how it comes about, to the cent.
final class MoneyDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;
    private final Latest latest;

    /// @param page where the amounts stand
    MoneyDrawer(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
        latest = new Latest(page, surroundings, texts.say("investment.task"));
    }

    /// Shows an amount as soon as it is added up.
    ///
    /// @param derivation whether the derivation comes into view
    void show(MoneyCell cell, boolean derivation) {
        Figures figures = surroundings.snapshot().getValue().figures();
        latest.compute(() -> MoneyLines.of(cell, figures), lines -> show(cell, lines, figures, derivation));
    }

    private void show(MoneyCell cell, MoneyLines lines, Figures figures, boolean derivation) {
        FigureDrawer.Head head = new FigureDrawer.Head(
                texts.say("investment.cell", texts.metric(cell.metric()), cell.span(texts)),
                cell.name(texts),
                texts.formats().money(lines.amount()),
                "");
        DerivationTree tree =
                new DerivationTree(root(cell, lines.amount(), figures), 1, head.kicker() + ", " + head.title());
        FigureDrawer.Derivations derivations = FigureDrawer.Derivations.of(tree);
        if (lines.kinds().isEmpty()) {
            drawer.show(head, derivations);
        } else {
            drawer.show(head, texts.say("investment.lines"), Drawer.scrolling(tables(lines)), derivations);
        }
        if (derivation) {
            drawer.selectDerivation();
        }
    }

    private SmallTable[] tables(MoneyLines lines) {
        return new SmallTable[] {
            table("investment.lines.kind", lines.kinds(), lines.amount()),
            table("investment.lines.accounting", lines.accounting(), lines.amount())
        };
    }

    private SmallTable table(String head, List<MoneyLines.Line> lines, Money sum) {
        return new SmallTable(
                List.of(texts.say(head), texts.say("investment.euro")),
                lines.stream()
                        .map(line -> row(texts.metric(line.metric()), line.amount()))
                        .toList(),
                row(texts.say("investment.sum"), sum));
    }

    private SmallTable.Row row(String name, Money amount) {
        return new SmallTable.Row(
                name,
                List.of(
                        amount.isZero()
                                ? texts.say("investment.none")
                                : texts.formats().amount(amount)),
                null);
    }

    private DerivationNode root(MoneyCell cell, Money amount, Figures figures) {
        FigureDerivation derivation = new FigureDerivation(figures, texts);
        String label = texts.say("investment.cell", texts.metric(cell.metric()), cell.span(texts));
        return cell.figure()
                .map(figure -> derivation.node(label, figure))
                .orElseGet(() -> derivation.made(
                        label,
                        "",
                        texts.formats().money(amount),
                        () -> years(cell, derivation).toList()));
    }

    private Stream<DerivationNode> years(MoneyCell cell, FigureDerivation derivation) {
        return cell.byYear().stream().map(figure -> derivation.node(year(figure), figure));
    }

    private String year(FigureId figure) {
        Integer year = figure.year();
        return year == null ? "" : texts.formats().plain(year);
    }
}
