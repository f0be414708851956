package org.medienplan.ui.step.infrastructure;

import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;

/// Shows one school at the right of the window.
final class SchoolDrawer {

    private static final int UNFOLDED = 1;

    private final Surroundings surroundings;
    private final FigureDrawer drawer;

    SchoolDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        drawer = new FigureDrawer(surroundings);
    }

    void show(SchoolRow row) {
        Texts texts = surroundings.texts();
        SchoolFacts facts = new SchoolFacts(surroundings.snapshot().getValue(), texts);
        DerivationTree tree = new DerivationTree(
                facts.derivation(row.id()), UNFOLDED, texts.say("infrastructure.school.derivation", row.name()));
        drawer.show(
                FigureDrawer.Head.of(row.type(), row.name()),
                texts.say("infrastructure.school.facts"),
                Drawer.scrolling(new FactList(facts.facts(row.id()))),
                FigureDrawer.Derivations.of(tree));
    }

    void selectDerivation() {
        drawer.selectDerivation();
    }
}
