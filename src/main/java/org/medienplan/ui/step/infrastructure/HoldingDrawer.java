package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Optional;
import org.medienplan.ref.FigureId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.FactList.Fact;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;

/// Shows holdings at the right of the window, and how the stock that counts comes about.
final class HoldingDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;

    HoldingDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    void show(HoldingRow row) {
        FigureDrawer.Head head = FigureDrawer.Head.of(row.where(), row.item());
        String tab = texts.say("infrastructure.school.facts");
        var facts = Drawer.scrolling(new FactList(facts(row)));
        Optional<FigureId> stock = row.stock();
        if (stock.isPresent()) {
            drawer.show(head, tab, facts, FigureDrawer.Derivations.of(tree(stock.get(), row.item())));
        } else {
            drawer.show(head, tab, facts);
        }
    }

    private List<Fact> facts(HoldingRow row) {
        return List.of(
                fact("infrastructure.fact.bundle", row.bundle()),
                fact("infrastructure.fact.quantity", texts.formats().count(row.quantity())),
                fact("infrastructure.fact.countable", texts.formats().count(row.countable())),
                fact("infrastructure.fact.years", row.years()),
                fact("infrastructure.fact.owner", row.owner()),
                fact("infrastructure.fact.payer", row.payer()),
                fact("infrastructure.fact.duty", row.duty()),
                fact("infrastructure.fact.obligation", row.obligation()),
                fact("infrastructure.fact.note", row.note()));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.say(name), value);
    }

    private DerivationTree tree(FigureId stock, String item) {
        FigureDerivation derivation =
                new FigureDerivation(surroundings.snapshot().getValue().figures(), texts);
        return new DerivationTree(
                derivation.node(texts.metric(stock.metric()), stock),
                1,
                texts.say("infrastructure.holdings.derivation", item));
    }
}
