package org.medienplan.report.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.medienplan.calc.funding.AuthorityFunding;
import org.medienplan.calc.funding.FundedLine;

/// Grants by the category of eligibility of what they pay for.
final class GrantCategories {

    private GrantCategories() {}

    /// Cents by category and year, categories in the order of the alphabet; what a programme pays without one stands
    /// together.
    static Map<String, Map<Integer, Long>> of(Source source) {
        Map<String, Map<Integer, Long>> sums = new TreeMap<>();
        for (AuthorityFunding authority :
                source.figures().funding().authorities().values()) {
            for (FundedLine line : authority.lines()) {
                if (line.grant() != 0) {
                    String category =
                            source.plan().items().get(line.line().item()).eligibility();
                    sums.computeIfAbsent(
                                    category == null ? source.say("report.funding.no_category") : category,
                                    _ -> new HashMap<>())
                            .merge(line.line().year(), line.grant(), Long::sum);
                }
            }
        }
        return sums;
    }
}
