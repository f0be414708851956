package org.medienplan.analysis.teaching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;

/// Which items a school's standard asks for because of others: a licence for each device, a case for sixteen of them.
final class Followers {

    private final Map<RecordId, Set<RecordId>> bases = new HashMap<>();

    Followers(Plan plan, School school) {
        RecordId own = school.standard();
        RecordId standard = own == null ? plan.header().standard() : own;
        for (Rule rule : plan.rules().rows()) {
            RecordId basis = rule.basisItem();
            if (basis != null && rule.standard().equals(standard)) {
                bases.computeIfAbsent(rule.item(), _ -> new HashSet<>()).add(basis);
            }
        }
    }

    /// All items that an item follows, over others too.
    Set<RecordId> basesOf(RecordId item) {
        Set<RecordId> all = new HashSet<>();
        collect(item, all);
        return all;
    }

    private void collect(RecordId item, Set<RecordId> all) {
        for (RecordId basis : bases.getOrDefault(item, Set.of())) {
            if (all.add(basis)) {
                collect(basis, all);
            }
        }
    }
}
