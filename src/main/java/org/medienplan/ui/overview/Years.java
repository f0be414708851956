package org.medienplan.ui.overview;

import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.calc.base.Frame;
import org.medienplan.text.Texts;

/// The years of a plan in words.
///
/// @param frame the years
/// @param texts the language
record Years(Frame frame, Texts texts) {

    List<Integer> all() {
        return frame.years().boxed().toList();
    }

    List<Integer> horizon() {
        return all().subList(0, frame.horizon());
    }

    List<Integer> after() {
        return all().subList(frame.horizon(), frame.length());
    }

    boolean hasAfter() {
        return frame.tail() > 0;
    }

    int first() {
        return frame.firstYear();
    }

    /// The last year of the horizon.
    int lastPlanned() {
        return frame.year(frame.lastHorizonIndex());
    }

    /// `2027–2031`.
    String horizonText() {
        return texts.formats().years(first(), lastPlanned());
    }

    /// `2032–2036`.
    String afterText() {
        return texts.formats().years(lastPlanned() + 1, frame.lastYear());
    }

    /// The index of the largest value among some places, the first one where several are equal.
    static int highest(long[] values, int from, int to) {
        return IntStream.range(from, to)
                .reduce((best, next) -> values[next] > values[best] ? next : best)
                .orElse(from);
    }
}
