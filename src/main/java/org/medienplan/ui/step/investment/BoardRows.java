package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.medienplan.chart.SeriesColour;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;
import org.medienplan.schedule.Dependency;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.board.BoardModel.Row;
import org.medienplan.ui.component.board.BoardModel.Strip;
import org.medienplan.workspace.Snapshot;

/// Puts the measures of a plan into the rows of a board: one for each bundle, or one for each school type in it.
final class BoardRows {

    private final Snapshot snapshot;
    private final Plan plan;
    private final Texts texts;
    private final Set<RecordId> tooEarly;
    private final Map<String, Set<RecordId>> members = new HashMap<>();
    private final MeasureGroups groups;

    BoardRows(Snapshot snapshot, List<Dependency> dependencies, Texts texts) {
        this.snapshot = snapshot;
        this.plan = snapshot.plan();
        this.texts = texts;
        this.groups = new MeasureGroups(plan, texts);
        this.tooEarly = dependencies.stream()
                .filter(Dependency::violated)
                .map(dependency -> dependency.after().id())
                .collect(Collectors.toSet());
    }

    /// The rows from top to bottom; bundles without measures and without money after the years are left out.
    List<Row> of(List<MeasureRow> measures, BoardOptions options) {
        Map<RecordId, List<MeasureRow>> byBundle = measures.stream()
                .collect(Collectors.groupingBy(
                        row -> plan.measures().get(row.id()).bundle()));
        List<Bundle> bundles = snapshot.figures().items().bundles();
        long[] tails = tails(bundles, options.scope());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bundles.size(); i++) {
            List<MeasureRow> own = byBundle.getOrDefault(bundles.get(i).id(), List.of());
            if (!own.isEmpty() || tails[i] != 0) {
                add(bundles.get(i), own, tails[i], options.grouped(), rows);
            }
        }
        return rows;
    }

    /// What moves with a strip, by its key.
    Map<String, Set<RecordId>> members() {
        return Map.copyOf(members);
    }

    private void add(Bundle bundle, List<MeasureRow> own, long tail, boolean grouped, List<Row> rows) {
        String key = bundle.id().toString();
        Head head = new Head(key, bundle.name(), SeriesColour.of(bundle.group()), 0, number(tail));
        if (!grouped || own.size() < 2) {
            rows.add(row(head, own, names(bundle, own)));
            return;
        }
        rows.add(row(head, List.of(), Map.of()));
        Map<MeasureGroups.Group, List<MeasureRow>> byGroup = own.stream()
                .collect(Collectors.groupingBy(
                        row -> groups.of(plan.measures().get(row.id())),
                        () -> new TreeMap<>(Comparator.comparingInt(MeasureGroups.Group::rank)
                                .thenComparing(MeasureGroups.Group::key)),
                        Collectors.toList()));
        byGroup.forEach((group, some) -> rows.add(
                row(new Head(key + "/" + group.key(), group.name(), head.colour(), 1, ""), some, names(bundle, some))));
    }

    private record Head(String key, String name, SeriesColour colour, int level, String tail) {}

    private Row row(Head head, List<MeasureRow> measures, Map<RecordId, String> names) {
        List<Strip> strips = measures.stream()
                .map(measure -> strip(measure, names.getOrDefault(measure.id(), measure.name())))
                .toList();
        members.put(head.key(), measures.stream().map(MeasureRow::id).collect(Collectors.toSet()));
        long sum = measures.stream().mapToLong(MeasureRow::thousands).sum();
        String spoken = texts.say("board.spoken.row", head.name(), measures.size(), sum);
        Optional<Strip> summary = strips.size() < 2 ? Optional.empty() : Optional.of(summary(head, strips, sum));
        return new Row(head.key(), head.name(), head.colour(), head.level(), strips, summary, head.tail(), spoken);
    }

    private Strip summary(Head head, List<Strip> strips, long sum) {
        return new Strip(
                head.key(),
                texts.say("investment.measures.count", strips.size()),
                number(sum),
                strips.stream().mapToInt(Strip::start).min().orElse(0),
                strips.stream().mapToInt(Strip::end).max().orElse(0),
                strips.stream().anyMatch(Strip::conflict),
                texts.say("board.spoken.row", head.name(), strips.size(), sum));
    }

    private Strip strip(MeasureRow measure, String name) {
        boolean conflict = tooEarly.contains(measure.id());
        String spoken = texts.say(
                "board.spoken.strip",
                measure.name(),
                measure.bundle(),
                measure.start(),
                measure.end(),
                measure.thousands());
        members.put(measure.id().toString(), Set.of(measure.id()));
        return new Strip(
                measure.id().toString(),
                name,
                number(measure.thousands()),
                half(measure.start()),
                half(measure.end()),
                conflict,
                conflict ? texts.say("board.spoken.conflict", spoken) : spoken);
    }

    private static Map<RecordId, String> names(Bundle bundle, List<MeasureRow> measures) {
        List<String> shortened = ShortNames.of(
                bundle.name(), measures.stream().map(MeasureRow::name).toList());
        return IntStream.range(0, measures.size())
                .boxed()
                .collect(Collectors.toMap(i -> measures.get(i).id(), shortened::get));
    }

    /// Half-years since the begin of the plan.
    private int half(HalfYear date) {
        return 2 * (date.year() - snapshot.figures().frame().firstYear()) + date.half() - 1;
    }

    /// What each bundle costs after the plan, rounded together.
    private long[] tails(List<Bundle> bundles, CeilingScope scope) {
        int horizon = snapshot.figures().frame().horizon();
        long[][] cents = bundles.stream()
                .map(bundle -> scope.cents(plan, snapshot.figures(), bundle.id()))
                .toArray(long[][]::new);
        return Arrays.stream(Thousands.rounded(cents, horizon))
                .mapToLong(row -> Arrays.stream(row, horizon, row.length).sum())
                .toArray();
    }

    private String number(long thousands) {
        return thousands == 0 ? texts.say("investment.none") : texts.formats().count(thousands);
    }
}
