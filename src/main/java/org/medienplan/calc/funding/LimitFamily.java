package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.cost.CostLine;

/// A family of limits of a pot, and under which of them a line of cost falls. Limits are numbered as lines ask for
/// them,
/// so that all lines have to ask before [#family] is complete.
///
/// @param <K> what a limit is for: a school, a year
final class LimitFamily<K> {

    private final Function<CostLine, @Nullable K> belongs;
    private final ToLongFunction<K> limit;
    private final @Nullable String alternative;
    private final Map<K, Integer> keys = new HashMap<>();
    private final List<Long> amounts = new ArrayList<>();

    /// @param belongs what the limit of a line is for, null for none
    /// @param limit cents, in the measure of the pot
    /// @param alternative as in [Family]
    LimitFamily(Function<CostLine, @Nullable K> belongs, ToLongFunction<K> limit, @Nullable String alternative) {
        this.belongs = belongs;
        this.limit = limit;
        this.alternative = alternative;
    }

    /// Marks lines without limiting them.
    static LimitFamily<Boolean> marking(Predicate<CostLine> lines) {
        return limiting(lines, Long.MAX_VALUE);
    }

    /// One limit for some lines together.
    static LimitFamily<Boolean> limiting(Predicate<CostLine> lines, long limit) {
        return new LimitFamily<>(line -> lines.test(line) ? Boolean.TRUE : null, _ -> limit, null);
    }

    Family family() {
        return new Family(amounts, alternative);
    }

    /// The number of a line's limit, -1 for none.
    int key(CostLine line) {
        K of = belongs.apply(line);
        return of == null ? -1 : keys.computeIfAbsent(of, this::number);
    }

    private int number(K of) {
        amounts.add(limit.applyAsLong(of));
        return amounts.size() - 1;
    }
}
