package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.text.Texts;

/// Why cost is not funded, and how much of it. The amounts of all reasons add up to all cost that no grant pays for.
///
/// @param words the reason
/// @param cents the cost
record FundingReason(String words, long cents) {

    /// The reasons, the largest amount first.
    ///
    /// @param lastYear cost after it is left out
    static List<FundingReason> of(List<FundingLine> lines, int lastYear, Texts texts) {
        Map<String, Long> sums = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.line().year() <= lastYear && line.unfunded() > 0)
                .forEach(line -> sums.merge(line.why(texts), line.unfunded(), Long::sum));
        List<FundingReason> reasons = new ArrayList<>();
        sums.forEach((words, cents) -> reasons.add(new FundingReason(words, cents)));
        reasons.sort(Comparator.comparingLong(FundingReason::cents).reversed());
        return List.copyOf(reasons);
    }
}
