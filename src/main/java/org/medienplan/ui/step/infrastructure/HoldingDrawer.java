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
                new Fact(texts.say("infrastructure.fact.bundle"), row.bundle()),
                new Fact(
                        texts.say("infrastructure.fact.quantity"),
                        texts.formats().count(row.quantity())),
                new Fact(
                        texts.say("infrastructure.fact.countable"),
                        texts.formats().count(row.countable())),
                new Fact(texts.say("infrastructure.fact.years"), row.years()),
                new Fact(texts.say("infrastructure.fact.owner"), row.owner()),
                new Fact(texts.say("infrastructure.fact.payer"), row.payer()),
                new Fact(texts.say("infrastructure.fact.duty"), row.duty()),
                new Fact(texts.say("infrastructure.fact.obligation"), row.obligation()),
                new Fact(texts.say("infrastructure.fact.note"), row.note()));
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
