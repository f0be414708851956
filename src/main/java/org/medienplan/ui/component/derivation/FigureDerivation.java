package org.medienplan.ui.component.derivation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.message.Value;
import org.medienplan.plan.Origin;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Place;
import org.medienplan.text.Texts;
import org.medienplan.trace.Derivation;
import org.medienplan.ui.component.OriginMark;

/// Turns the derivations of a plan's figures into nodes of a tree. A figure is explained when its node is unfolded,
/// never before.
///
/// @param figures the figures, and with them the plan that says where recorded values come from
/// @param texts the language, with the names of the plan's records
public record FigureDerivation(Figures figures, Texts texts) {

    /// A figure with everything that went into it.
    ///
    /// @param label what the figure is called where it stands
    public DerivationNode node(String label, FigureId figure) {
        Value shown = figures.figure(figure).orElseThrow().shown();
        return computed(label, texts.show(shown), figure);
    }

    /// A value that is made of others by a rule that no figure of the plan stands for, such as a mean.
    ///
    /// @param rule what was done, in small type; empty for none
    public DerivationNode made(String label, String rule, String value, Supplier<List<DerivationNode>> parts) {
        return DerivationNode.computed(label, rule, value, computedWord(), parts);
    }

    private DerivationNode computed(String label, String value, FigureId figure) {
        return DerivationNode.computed(label, "", value, computedWord(), () -> inputs(figure));
    }

    private List<DerivationNode> inputs(FigureId figure) {
        return figures.explain(figure).orElseThrow().lines().stream()
                .map(line -> node(line, figure))
                .toList();
    }

    private DerivationNode node(Derivation.Line line, FigureId parent) {
        return switch (line) {
            case Derivation.Input input -> {
                DerivationNode node = node(texts.say(input.label()), value(input.value()), input.place(), parent);
                yield input.decisive() ? node.binding(texts.say("table.decisive")) : node;
            }
            case Derivation.Rule rule -> node(texts.say(rule.sentence()), "", rule.place(), parent);
        };
    }

    private DerivationNode node(String label, String value, @Nullable Place place, FigureId parent) {
        return switch (place) {
            case FigureId figure when !figure.equals(parent) -> computed(label, value, figure);
            case FieldRef field -> recorded(label, value, field);
            case null, default -> DerivationNode.leaf(label, "", value, OriginMark.Origin.COMPUTED, computedWord());
        };
    }

    private DerivationNode recorded(String label, String value, FieldRef place) {
        String field = place.field();
        Optional<Origin> origin = figures.plan().origin(place.record(), field == null ? "" : field);
        OriginMark.Origin mark = origin.map(Origin::kind)
                .map(kind -> OriginMark.Origin.valueOf(kind.name()))
                .orElse(OriginMark.Origin.ENTERED);
        return DerivationNode.leaf(
                label, "", value, mark, origin.map(this::words).orElse(""));
    }

    /// Kind, source and date: `veröffentlicht, Schulliste NRW 2024/25, 15.10.2024`.
    private String words(Origin origin) {
        StringBuilder words = new StringBuilder(texts.choice(origin.kind()));
        if (origin.source() != null) {
            words.append(", ").append(origin.source());
        }
        if (origin.date() != null) {
            words.append(", ").append(texts.formats().date(origin.date()));
        }
        return words.toString();
    }

    private String value(@Nullable Value value) {
        return value == null ? texts.say("table.unknown") : texts.show(value);
    }

    private String computedWord() {
        return texts.say("choice.origin_kind.computed");
    }
}
