package org.medienplan.ui.step.teaching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.medienplan.analysis.teaching.ProjectChain;
import org.medienplan.calc.Figures;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.DerivationChoice;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;

/// How the figures behind a node of a chain come about.
final class ChainDrawer {

    private static final int DEPTH = 2;

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;

    ChainDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    /// Opens the derivation of the item behind a node; of the one that weighs most where none is.
    void open(ProjectChain chain, String node) {
        Optional<RecordId> item = ChainText.item(node)
                .or(() -> chain.capabilities().stream()
                        .filter(link -> link.capability().id().toString().equals(node))
                        .flatMap(link -> Optional.ofNullable(link.item()).stream())
                        .findFirst());
        item.ifPresentOrElse(found -> show(chain, found), () -> derive(chain));
    }

    /// Opens the derivation of what costs most, else of the first item.
    void derive(ProjectChain chain) {
        chain.money().stream()
                .max(Comparator.comparingLong(ProjectChain.MoneyLink::cents))
                .map(ProjectChain.MoneyLink::item)
                .or(() ->
                        chain.items().stream().map(ProjectChain.ItemLink::item).findFirst())
                .ifPresent(item -> show(chain, item));
    }

    private void show(ProjectChain chain, RecordId item) {
        Figures figures = surroundings.snapshot().getValue().figures();
        RecordId school = chain.project().school();
        FigureId demand = new FigureId(Metric.DEMAND, chain.year(), school, item);
        FigureDerivation derivation = new FigureDerivation(figures, texts);
        FigureDrawer.Head head = new FigureDrawer.Head(
                texts.name(school),
                texts.name(item),
                texts.formats().count(figures.value(Metric.DEMAND, chain.year(), school, item)),
                texts.say("teaching.drawer.demand", texts.formats().plain(chain.year())));
        drawer.show(
                head,
                new DerivationChoice(
                        List.of(
                                new DerivationChoice.Option(
                                        texts.say("teaching.drawer.need"),
                                        () -> derivation.node(texts.metric(Metric.DEMAND), demand),
                                        DEPTH),
                                new DerivationChoice.Option(
                                        texts.say("teaching.drawer.cost"),
                                        () -> derivation.node(texts.metric(Metric.COST), demand.as(Metric.COST)),
                                        DEPTH)),
                        texts.say("teaching.drawer.choice")));
    }
}
