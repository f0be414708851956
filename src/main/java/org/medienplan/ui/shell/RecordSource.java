package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.School;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.text.Texts;

/// Schools, measures and items of the open plan, as far as some page can show them.
///
/// @param actions lead to them
record RecordSource(Plan plan, Texts texts, ShellActions actions) implements PaletteSource {

    @Override
    public List<PaletteEntry> entries() {
        List<PaletteEntry> all = new ArrayList<>();
        add(all, "palette.group.schools", plan.schools().rows(), this::school);
        add(all, "palette.group.measures", plan.measures().rows(), this::measure);
        add(all, "palette.group.items", plan.items().rows(), this::item);
        return List.copyOf(all);
    }

    private <R extends Identified> void add(
            List<PaletteEntry> all, String group, List<R> records, Function<R, String> detail) {
        for (R record : records) {
            place(record)
                    .map(place -> new PaletteEntry(
                            group, texts.name(record.id()), detail.apply(record), () -> actions.lead(place)))
                    .ifPresent(all::add);
        }
    }

    private String school(School school) {
        return texts.name(school.schoolType()) + " · " + school.number();
    }

    private String measure(Measure measure) {
        return texts.name(measure.bundle()) + " · " + texts.shortHalfYear(measure.start()) + " – "
                + texts.shortHalfYear(measure.end());
    }

    private String item(Item item) {
        return texts.name(item.bundle());
    }

    // What has no page of its own is shown by what is missing of it.
    private Optional<Place> place(Identified record) {
        Stream<Place> places = record instanceof Item
                ? Stream.of(
                        FieldRef.whole(record.id()),
                        FigureId.of(Metric.GAP, plan.header().firstYear()).forItem(record.id()))
                : Stream.of(FieldRef.whole(record.id()));
        return places.filter(actions::leadsTo).findFirst();
    }
}
