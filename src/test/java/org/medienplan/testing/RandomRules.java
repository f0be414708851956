package org.medienplan.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Random details of rules and measures.
final class RandomRules {

    private final Random random;

    RandomRules(Random random) {
        this.random = random;
    }

    static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// A rule that may follow one of some items, so that chains come about and circles do not.
    Detail.Values details(List<String> items) {
        Map<String, Object> values = new HashMap<>();
        basis(values, items);
        values.put("amount", new Decimal(random.nextInt(2_000_000)));
        values.put("per", Decimal.of(1 + random.nextInt(20)));
        values.put("rounding", one(random, Rounding.values()));
        values.put("combine", one(random, Combination.values()));
        put(values, "minimum", random.nextInt(10));
        put(values, "maximum", 10 + random.nextInt(500));
        put(values, "reserve", Share.ofPercent(random.nextInt(30)));
        put(values, "parent_share", Share.ofPercent(random.nextInt(101)));
        put(values, "loan_pool", Share.ofPercent(random.nextInt(30)));
        put(values, "categories", both(one(random, SchoolCategory.values()), SchoolCategory.SECONDARY));
        put(values, "standard", new RecordId(RecordType.STANDARD, "other"));
        return new Detail.Values(values);
    }

    private void basis(Map<String, Object> values, List<String> items) {
        Driver basis = one(random, Driver.values());
        basis = random.nextBoolean() ? Driver.PUPILS : basis;
        basis = basis == Driver.ITEM && items.isEmpty() ? Driver.SCHOOLS : basis;
        values.put("basis", basis);
        if (basis == Driver.ITEM) {
            values.put("basis_item", Details.item(one(random, items)));
        }
        PhaseIn phaseIn = one(random, PhaseIn.values());
        phaseIn = phaseIn == PhaseIn.COHORT && basis != Driver.PUPILS ? PhaseIn.NONE : phaseIn;
        values.put("phase_in", phaseIn);
        values.put("phase_years", 1 + random.nextInt(5));
        if (basis == Driver.PUPILS && (phaseIn == PhaseIn.COHORT || random.nextBoolean())) {
            int from = 1 + random.nextInt(13);
            values.put("grade_from", from);
            values.put("grade_to", from + random.nextInt(14 - from));
            values.put("cohort_owner", one(random, CohortOwner.values()));
        }
    }

    private void put(Map<String, Object> values, String field, Object value) {
        if (random.nextInt(4) == 0) {
            values.put(field, value);
        }
    }

    /// A set of one where both are the same.
    private static <T> Set<T> both(T one, T other) {
        return Set.copyOf(List.of(one, other));
    }

    Detail.Values measure(List<String> schools, List<String> items) {
        Map<String, Object> values = new HashMap<>();
        values.put("bundle", new RecordId(RecordType.BUNDLE, "bundle-0"));
        put(values, "holders", both(Details.school(one(random, schools)), Details.school("school-0")));
        put(values, "items", both(Details.item(one(random, items)), Details.item("item-0")));
        put(values, "grade_from", 1 + random.nextInt(8));
        put(values, "grade_to", 8 + random.nextInt(6));
        return new Detail.Values(values);
    }
}
