package org.medienplan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;

/// Everything that the checks say about a plan, the heaviest first.
public final class Findings {

    /// Nothing to say.
    public static final Findings NONE = new Findings(List.of());

    /// A case with the finding that it belongs to.
    public record Hit(Finding finding, Case found) {}

    private final List<Finding> all;
    private final Map<RecordId, List<Hit>> byRecord = new HashMap<>();

    /// @param findings in the order of the checks
    public Findings(List<Finding> findings) {
        this.all = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : all) {
            for (Case found : finding.cases()) {
                records(found.place())
                        .forEach(record -> byRecord.computeIfAbsent(record, _ -> new ArrayList<>())
                                .add(new Hit(finding, found)));
            }
        }
    }

    private static Stream<RecordId> records(Place place) {
        return switch (place) {
            case FieldRef field -> Stream.of(field.record());
            case FigureId figure ->
                Stream.of(Optional.ofNullable(figure.holder()), Optional.ofNullable(figure.item()))
                        .flatMap(Optional::stream);
        };
    }

    /// By severity, then in the order of the steps that they belong to.
    public List<Finding> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Number of findings of a severity.
    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /// Whether anything stands in the way of a decision.
    public boolean block() {
        return count(Severity.BLOCKS) > 0;
    }

    /// The cases at a record: at its fields, or at figures of it.
    public List<Hit> of(RecordId record) {
        return Collections.unmodifiableList(byRecord.getOrDefault(record, List.of()));
    }

    /// The cases at a field.
    public List<Hit> at(FieldRef field) {
        return of(field.record()).stream()
                .filter(hit -> hit.found().place().equals(field))
                .toList();
    }

    /// The findings of which some case lies where a test holds, with those cases alone.
    public Findings where(Predicate<Place> test) {
        return new Findings(all.stream()
                .flatMap(finding -> {
                    List<Case> inside = finding.cases().stream()
                            .filter(found -> test.test(found.place()))
                            .toList();
                    return inside.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Finding(finding.check(), finding.severity(), inside));
                })
                .toList());
    }

    /// The weight of the heaviest; empty where there are none.
    public Optional<Severity> worst() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst().severity());
    }
}
