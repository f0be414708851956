package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.investment.Obligation;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// Lists alike holdings of an item together.
final class HoldingList {

    private final Plan plan;
    private final Texts texts;
    private final int firstYear;
    private final Map<RecordId, Integer> countable;

    /// What holdings of one line have in common.
    private record Alike(RecordId item, Party owner, Party payer, Party duty, Obligation obligation) {}

    private HoldingList(Snapshot snapshot, Texts texts) {
        this.plan = snapshot.plan();
        this.texts = texts;
        this.firstYear = snapshot.figures().frame().firstYear();
        this.countable = CountableUnits.of(plan, snapshot.figures());
    }

    static List<HoldingRow> of(Snapshot snapshot, Texts texts) {
        return new HoldingList(snapshot, texts).together();
    }

    private List<HoldingRow> together() {
        Map<Alike, List<Holding>> groups = new LinkedHashMap<>();
        for (Holding holding : plan.holdings().rows()) {
            Alike alike = new Alike(
                    holding.item(), holding.owner(), holding.payer(), holding.replacementDuty(), holding.obligation());
            groups.computeIfAbsent(alike, key -> new ArrayList<>()).add(holding);
        }
        return groups.values().stream()
                .map(this::row)
                .sorted(Comparator.comparing(HoldingRow::item))
                .toList();
    }

    private HoldingRow row(List<Holding> alike) {
        long holders = alike.stream().map(Holding::holder).distinct().count();
        RecordId item = alike.getFirst().item();
        FigureId stock = FigureId.of(Metric.STOCK, firstYear).forItem(item);
        boolean schools = alike.stream().allMatch(holding -> holding.holder().type() == RecordType.SCHOOL);
        String where = schools
                ? texts.say("infrastructure.schools.count", holders)
                : texts.say("infrastructure.holdings.places", holders);
        return row(where, alike, Optional.of(stock));
    }

    private HoldingRow row(String where, List<Holding> alike, Optional<FigureId> stock) {
        Holding first = alike.getFirst();
        RecordId bundle = plan.items().get(first.item()).bundle();
        return new HoldingRow(
                where,
                texts.name(first.item()),
                texts.name(bundle),
                alike.stream().mapToInt(Holding::quantity).sum(),
                alike.stream()
                        .mapToInt(holding -> countable.getOrDefault(holding.id(), 0))
                        .sum(),
                years(alike),
                newest(alike),
                texts.choice(first.owner()),
                texts.choice(first.payer()),
                texts.choice(first.replacementDuty()),
                texts.choice(first.obligation()),
                alike.size() == 1 ? words(first.location(), first.note()) : "",
                stock);
    }

    private String years(List<Holding> alike) {
        List<Integer> known = known(alike);
        boolean some = alike.stream().anyMatch(holding -> holding.acquired() == null);
        if (known.isEmpty()) {
            return texts.say("infrastructure.unknown");
        }
        String span = texts.formats().years(known.getFirst(), known.getLast());
        return some ? texts.say("infrastructure.holdings.some_years", new Value.Text(span)) : span;
    }

    private static OptionalInt newest(List<Holding> alike) {
        return known(alike).stream().mapToInt(year -> year).max();
    }

    private static List<Integer> known(List<Holding> alike) {
        return alike.stream()
                .map(Holding::acquired)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static String words(@Nullable String location, @Nullable String note) {
        return location == null ? (note == null ? "" : note) : note == null ? location : location + ". " + note;
    }
}
