package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.trace.Derivation;
import org.medienplan.ui.component.OriginMark.Origin;

/// Says where figures and recorded values come from.
///
/// A figure that was recorded has the origin of the record, one that follows from an assumption is assumed like it, and
/// one that follows from a published or agreed rule is computed.
///
/// @param plan knows the origins
/// @param texts the language
record Origins(Plan plan, Texts texts) {

    /// A figure with its origin; unknown where a part of it is.
    Marked figure(Figures figures, FigureId id) {
        Figure figure = figures.figure(id).orElseThrow();
        if (!figure.isComplete()) {
            return Marked.UNKNOWN;
        }
        List<Derivation.Line> lines = figures.explain(id).orElseThrow().lines();
        OptionalInt value = OptionalInt.of(Math.toIntExact(figure.value()));
        return new Marked(value, kind(lines), explanation(lines));
    }

    /// A recorded value with its origin.
    Marked recorded(int value, FieldRef field) {
        Optional<org.medienplan.plan.Origin> origin = origin(field);
        return new Marked(
                OptionalInt.of(value),
                origin.map(found -> mark(found.kind())).orElse(Origin.ENTERED),
                origin.map(this::words).orElse(""));
    }

    private Origin kind(List<Derivation.Line> lines) {
        Set<OriginKind> rules = kinds(assumptions(lines));
        Set<OriginKind> inputs = kinds(fields(lines));
        if (!rules.isEmpty()) {
            return rules.contains(OriginKind.ASSUMED) ? Origin.ASSUMED : Origin.COMPUTED;
        }
        if (inputs.contains(OriginKind.ASSUMED)) {
            return Origin.ASSUMED;
        }
        return inputs.size() == 1 ? mark(inputs.iterator().next()) : Origin.COMPUTED;
    }

    private static Stream<FieldRef> assumptions(List<Derivation.Line> lines) {
        return lines.stream()
                .flatMap(line -> line instanceof Derivation.Rule rule && rule.place() instanceof FieldRef place
                        ? Stream.of(place)
                        : Stream.empty())
                .filter(place -> place.record().type() == RecordType.DRIVER_RULE);
    }

    private Set<OriginKind> kinds(Stream<FieldRef> places) {
        return places.map(place ->
                        origin(place).map(org.medienplan.plan.Origin::kind).orElse(OriginKind.ENTERED))
                .collect(Collectors.toSet());
    }

    private static Stream<FieldRef> fields(List<Derivation.Line> lines) {
        return lines.stream()
                .flatMap(line -> line instanceof Derivation.Input input && input.place() instanceof FieldRef place
                        ? Stream.of(place)
                        : Stream.empty());
    }

    private String explanation(List<Derivation.Line> lines) {
        List<String> words = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        fields(lines).forEach(place -> origin(place).map(this::words).ifPresent(sources::add));
        words.addAll(sources);
        lines.forEach(line -> {
            if (line instanceof Derivation.Rule rule) {
                words.add(texts.say(rule.sentence()));
            }
        });
        return String.join("\n", words);
    }

    private Optional<org.medienplan.plan.Origin> origin(FieldRef place) {
        String field = place.field();
        return plan.origin(place.record(), field == null ? "" : field);
    }

    private String words(org.medienplan.plan.Origin origin) {
        String source = origin.source();
        String kind = texts.choice(origin.kind());
        return source == null ? kind : kind + ": " + source;
    }

    /// The sign of a kind of origin.
    static Origin mark(OriginKind kind) {
        return Origin.valueOf(kind.name());
    }
}
