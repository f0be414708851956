package org.medienplan.testing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.message.Outcome;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// The names of all figures that a plan has: every metric by year, holder and item, and every sum over them.
public final class AllFigures {

    private AllFigures() {}

    public static Stream<FigureId> of(Figures figures) {
        return Arrays.stream(Metric.values())
                .map(FigureId::of)
                .flatMap(id -> withItems(id, figures))
                .flatMap(id -> withHolders(id, figures))
                .flatMap(id -> withYears(id, figures))
                .filter(id -> figures.figure(id) instanceof Outcome.Ok);
    }

    private static Stream<FigureId> withItems(FigureId id, Figures figures) {
        if (id.metric().driver() != null || id.metric().isOfSupport()) {
            return Stream.of(id);
        }
        return Stream.of(
                        Stream.of(id),
                        figures.items().bundles().stream().map(bundle -> id.forItem(bundle.id())),
                        figures.items().items().stream().map(item -> id.forItem(item.id())))
                .flatMap(ids -> ids);
    }

    private static Stream<FigureId> withHolders(FigureId id, Figures figures) {
        return Stream.concat(Stream.of(id), figures.holders().stream().map(id::forHolder));
    }

    private static Stream<FigureId> withYears(FigureId id, Figures figures) {
        return Stream.concat(Stream.of(id), figures.frame().years().mapToObj(year -> id.forYear(year)));
    }
}
