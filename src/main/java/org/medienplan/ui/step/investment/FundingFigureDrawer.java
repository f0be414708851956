package org.medienplan.ui.step.investment;

import java.util.Optional;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// Shows at the right of the window how an amount of the funding comes about.
final class FundingFigureDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;

    FundingFigureDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    /// Whether a record is a programme that grants money for what it pays for.
    boolean isGrant(Optional<RecordId> programme) {
        return programme
                .flatMap(surroundings.snapshot().getValue().plan().programmes()::find)
                .filter(Programme::isGrant)
                .isPresent();
    }

    void show(FigureId id) {
        Snapshot snapshot = surroundings.snapshot().getValue();
        String value = texts.formats()
                .money(snapshot.figures().figure(id).orElseThrow().money());
        String name = texts.metric(id.metric());
        RecordId programme = id.programme();
        Integer year = id.year();
        FigureDrawer.Head head = new FigureDrawer.Head(
                programme == null ? texts.say("funding.tab") : texts.name(programme),
                year == null
                        ? name
                        : texts.say("investment.cell", name, texts.formats().plain(year)),
                value,
                "");
        DerivationTree tree = new DerivationTree(
                new FigureDerivation(snapshot.figures(), texts).node(head.title(), id), 1, head.title());
        drawer.show(head, FigureDrawer.Derivations.of(tree));
    }
}
