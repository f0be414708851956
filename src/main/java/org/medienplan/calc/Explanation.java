package org.medienplan.calc;

import java.util.List;
import java.util.stream.Stream;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.GradeRange;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.trace.Derivation;
import org.medienplan.trace.Recorder;

/// Explains one figure: a single cell by the step that computes it, a sum by its parts along one dimension (years, then
/// bundles, items, holders).
record Explanation(Figures figures, FigureId id, Selection selection) {

    Derivation derivation() {
        Recorder recorder = new Recorder();
        Figure figure = isCell() ? cell(recorder) : parts(recorder);
        if (!figure.isComplete() && id.metric().driver() == null) {
            recorder.rule(Message.of("trace.sum.missing", figure.missing()), null);
        }
        return recorder.derivation(id, figure.result());
    }

    /// Whether a single step computes the figure.
    boolean isCell() {
        boolean oneItem = id.metric().driver() != null || (selection.items().size() == 1 && !isBundle());
        return id.year() != null && oneItem && (id.holder() != null || id.metric() == Metric.PRICE);
    }

    private boolean isBundle() {
        RecordId item = id.item();
        return item == null || item.type() == RecordType.BUNDLE;
    }

    /// What the step says that computes the cell, with what the sums know about its being known.
    private Figure cell(Recorder recorder) {
        long value = computed(selection.years().getFirst(), recorder);
        int missing = figures.figure(id).orElseThrow().missing();
        return new Figure(id, Math.max(0, value), missing);
    }

    private long computed(int year, Recorder recorder) {
        Driver driver = id.metric().driver();
        GradeRange grades = id.grades();
        if (grades != null) {
            return holder().pupils(grades, year, recorder);
        }
        if (driver != null) {
            return holder().computedDriver(driver, year, recorder);
        }
        int item = selection.items().getFirst();
        return id.metric() == Metric.PRICE
                ? figures.prices().price(item, year, recorder)
                : holder().item(item).computed(id.metric(), year, recorder);
    }

    private HolderFigures holder() {
        return selection.holders().getFirst();
    }

    private Figure parts(Recorder recorder) {
        children().forEach(child -> {
            Figure part = figures.figure(child).orElseThrow();
            if (part.value() != 0 || !part.isComplete()) {
                recorder.input(label(child), part.result(), child);
            }
        });
        return figures.figure(id).orElseThrow();
    }

    private Stream<FigureId> children() {
        if (id.year() == null) {
            return figures.frame().years().limit(figures.frame().horizon()).mapToObj(year -> id.forYear(year));
        }
        if (isByProgramme()) {
            return figures.funding().programmes().stream().map(Programme::id).map(id::forProgramme);
        }
        if (id.metric().driver() == null && id.item() == null) {
            return figures.items().bundles().stream().map(Bundle::id).map(id::forItem);
        }
        if (id.metric().driver() == null && isBundle()) {
            return items().stream().map(Item::id).map(id::forItem);
        }
        return figures.holders().stream().map(id::forHolder);
    }

    /// Whether the programmes that pay are the parts: they add up, as those that could pay do not.
    private boolean isByProgramme() {
        boolean addsUp = switch (id.metric()) {
            case FUNDED_COST, GRANT, OWN_SHARE, ALLOCATION -> true;
            default -> false;
        };
        return addsUp
                && id.programme() == null
                && !figures.plan().programmes().rows().isEmpty();
    }

    private List<Item> items() {
        return selection.items().stream().map(figures.items()::item).toList();
    }

    /// The part that tells a child from its sum.
    private Message label(FigureId child) {
        Integer year = child.year();
        RecordId item = child.item();
        RecordId holder = child.holder();
        if (id.year() == null && year != null) {
            return Message.of("trace.sum.year", new Value.Plain(year));
        }
        RecordId programme = child.programme();
        if (id.programme() == null && programme != null) {
            return Message.of("trace.sum.part", programme);
        }
        RecordId part = item != null && !item.equals(id.item()) ? item : holder;
        return part == null ? Message.choice(child.metric()) : Message.of("trace.sum.part", part);
    }
}
