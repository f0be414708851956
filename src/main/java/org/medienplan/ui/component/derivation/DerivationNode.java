package org.medienplan.ui.component.derivation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.medienplan.ui.component.OriginMark.Origin;

/// One figure or field in a derivation.
///
/// @param label what it is, or the formula in words
/// @param detail quantities, source or date in small type; empty for none
/// @param value formatted, with its unit where it differs from the result's
/// @param origin where the value comes from
/// @param originText source and date, for the tooltip and screen readers
/// @param mark set where this branch decides the result, with the word that says so ("gilt")
/// @param inputs what it is made of, asked for when unfolded; empty for a field
public record DerivationNode(
        String label,
        String detail,
        String value,
        Origin origin,
        String originText,
        Optional<String> mark,
        Optional<Supplier<List<DerivationNode>>> inputs) {

    /// A value that is made of nothing else.
    public static DerivationNode leaf(String label, String detail, String value, Origin origin, String originText) {
        return new DerivationNode(label, detail, value, origin, originText, Optional.empty(), Optional.empty());
    }

    /// A computed value.
    ///
    /// @param inputs called at most once, when the node is unfolded
    public static DerivationNode computed(
            String label, String detail, String value, String originText, Supplier<List<DerivationNode>> inputs) {
        return new DerivationNode(
                label, detail, value, Origin.COMPUTED, originText, Optional.empty(), Optional.of(inputs));
    }

    /// The same node as the branch that decides.
    public DerivationNode binding(String word) {
        return new DerivationNode(label, detail, value, origin, originText, Optional.of(word), inputs);
    }
}
