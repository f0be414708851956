package org.medienplan.ui.step.infrastructure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.medienplan.message.Value;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.component.heatmap.HeatModel;
import org.medienplan.ui.component.heatmap.HeatRow;

/// What the heat map shows: which comparison, how a gap is measured, which bundles and schools.
final class NeedsViewModel {

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<HeatModel>> map = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Needs>> needs = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<RecordId> hidden = new HashSet<>();
    private Perspective perspective = Perspective.STOCK;
    private GapMeasure measure = GapMeasure.DEGREE;
    private String filter = "";
    private int room = Integer.MAX_VALUE;
    private String kept = "";

    NeedsViewModel(Texts texts) {
        this.texts = texts;
    }

    /// What is compared; empty until it is computed for the first time.
    ReadOnlyObjectProperty<Optional<Needs>> needs() {
        return needs.getReadOnlyProperty();
    }

    /// The map as it is to be drawn.
    ReadOnlyObjectProperty<Optional<HeatModel>> map() {
        return map.getReadOnlyProperty();
    }

    void show(Needs computed) {
        needs.set(Optional.of(computed));
        update();
    }

    Perspective perspective() {
        return perspective;
    }

    void compare(Perspective wanted) {
        perspective = wanted;
        update();
    }

    GapMeasure measure() {
        return measure;
    }

    void measure(GapMeasure wanted) {
        measure = wanted;
        update();
    }

    void filter(String text) {
        filter = text;
        update();
    }

    /// Says how many columns there is room for.
    void fit(int columns) {
        if (columns != room) {
            room = columns;
            update();
        }
    }

    /// Keeps the column of a cell in view, however little room there is.
    void keep(CellRef cell) {
        kept = cell.columnKey();
        update();
    }

    /// Shows or hides a bundle.
    void setShown(RecordId bundle, boolean shown) {
        if (shown ? hidden.remove(bundle) : hidden.add(bundle)) {
            update();
        }
    }

    boolean isShown(RecordId bundle) {
        return !hidden.contains(bundle);
    }

    /// How many of the bundles are in view: `9 von 12 Bereichen`.
    String count() {
        return needs.get()
                .map(all -> {
                    int shown = columns(all).size();
                    int count = all.bundles().size();
                    return shown == count
                            ? texts.say("infrastructure.needs.bundles", count)
                            : texts.say("infrastructure.needs.bundles_of", shown, count);
                })
                .orElse("");
    }

    /// The cell of the school with most pupils in the bundle whose demand there costs most.
    CellRef largest() {
        return needs.get()
                .flatMap(all -> all.schools()
                        .max(Comparator.comparingInt(school -> school.pupils().orElse(0)))
                        .map(school -> new CellRef(school.id().toString(), dearest(all, school))))
                .orElse(new CellRef(HeatRows.TOTAL, ""));
    }

    private static String dearest(Needs all, Needs.SchoolNeeds school) {
        return IntStream.range(0, all.bundles().size())
                .boxed()
                .max(Comparator.comparingLong(i -> school.stock().get(i).needed()))
                .map(i -> all.bundles().get(i).id().toString())
                .orElse("");
    }

    /// The cell of a school, or of all, and a bundle, or the bundle of an item.
    CellRef cell(Optional<RecordId> school, Optional<RecordId> itemOrBundle) {
        String row = school.filter(id -> !label(id.toString()).isEmpty())
                .map(RecordId::toString)
                .orElse(HeatRows.TOTAL);
        String column = needs.get()
                .flatMap(all -> all.bundles().stream()
                        .filter(bundle -> itemOrBundle.filter(bundle::holds).isPresent())
                        .findFirst())
                .map(bundle -> bundle.id().toString())
                .orElse("");
        return new CellRef(row, column);
    }

    /// What a row of the map is called; empty where there is none of that key.
    String label(String rowKey) {
        return map.get()
                .flatMap(drawn -> Stream.concat(
                                Stream.of(drawn.total()),
                                drawn.groups().stream()
                                        .flatMap(
                                                group -> Stream.concat(Stream.of(group.head()), group.rows().stream())))
                        .filter(row -> row.key().equals(rowKey))
                        .findFirst())
                .map(HeatRow::label)
                .orElse("");
    }

    /// The name of a comparison on its segment.
    String name(Perspective wanted) {
        int year = needs.get().map(all -> all.year(wanted)).orElse(0);
        return texts.say(
                wanted == Perspective.STOCK ? "infrastructure.needs.stock" : "infrastructure.needs.plan",
                new Value.Plain(year));
    }

    /// The name of a measure on its segment.
    String name(GapMeasure wanted) {
        return switch (wanted) {
            case DEGREE -> texts.say("infrastructure.needs.degree");
            case UNITS -> texts.say("infrastructure.needs.units");
            case MONEY -> texts.say("infrastructure.needs.money");
        };
    }

    private void update() {
        map.set(needs.get().map(all -> new HeatRows(all, perspective, measure, columns(all), filter, texts).model()));
    }

    /// Where there is no room for all, the bundle that is looked at and those whose demand costs most stay.
    private List<Integer> columns(Needs all) {
        List<Integer> wanted = IntStream.range(0, all.bundles().size())
                .filter(i -> isShown(all.bundles().get(i).id()))
                .boxed()
                .toList();
        Comparator<Integer> byWeight = Comparator.comparing(
                        (Integer i) -> !all.bundles().get(i).id().toString().equals(kept))
                .thenComparingLong(i -> -all.bundles().get(i).weight());
        return wanted.stream().sorted(byWeight).limit(room).sorted().toList();
    }
}
