package org.medienplan.testing;

import static org.medienplan.testing.Details.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Detail.Values;

/// Programmes drawn at random for the items of a plan, with limits that nest.
public final class RandomFunding {

    private final Random random;
    private final PlanBuilder funding = PlanBuilder.plan(2027, 3, 0);
    private final Set<RecordId> items;

    private RandomFunding(Plan plan, Random random) {
        this.random = random;
        this.items = plan.items().rows().stream().map(Item::id).collect(Collectors.toSet());
    }

    /// A plan with up to three programmes and an allocation for its authority.
    public static Plan into(Plan plan, Random random) {
        RandomFunding drawn = new RandomFunding(plan, random);
        for (int programme = random.nextInt(4); programme > 0; programme--) {
            drawn.programme("p" + programme);
        }
        drawn.allocation();
        Plan built = drawn.funding.build();
        return plan.withAll(built.programmes().rows())
                .withAll(built.programmeBudgets().rows())
                .withAll(built.fundingCaps().rows())
                .withAll(built.tranches().rows());
    }

    private void programme(String key) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "rate", Share.ofPercent(10 * (3 + random.nextInt(8))),
                "items", some(),
                "bundles", Set.of(),
                "stacking", random.nextInt(4) == 0 ? Stacking.STACKABLE : Stacking.EXCLUSIVE,
                "tranches", random.nextBoolean() ? TrancheRule.LAPSES : TrancheRule.CARRIES_OVER));
        if (random.nextInt(3) == 0) {
            values.put("complete_by", LocalDate.of(2028 + random.nextInt(3), 6, 30));
        }
        if (random.nextInt(4) == 0) {
            values.put("minimum", Money.ofEuros(random.nextInt(20_000)));
        }
        funding.programme(key, new Values(values));
        funding.budget(key, random.nextInt(60_000));
        switch (random.nextInt(4)) {
            case 0 -> bySchool(key);
            case 1 -> byYear(key);
            case 2 -> {
                bySchool(key, with("alternative", "either"));
                funding.cap(
                        key,
                        CapLevel.VOLUME,
                        with("share", Share.ofPercent(20)),
                        with("school_categories", Set.of(SchoolCategory.SECONDARY)),
                        with("alternative", "either"));
            }
            default -> funding.cap(key, CapLevel.UNIT, with("amount", Money.ofEuros(1 + random.nextInt(400))));
        }
    }

    private void bySchool(String key, Values... more) {
        Values[] details = new Values[more.length + 2];
        details[0] = with("amount", Money.ofEuros(random.nextInt(8_000)));
        details[1] = with("base", random.nextBoolean() ? CapBase.COST : CapBase.GRANT);
        System.arraycopy(more, 0, details, 2, more.length);
        funding.cap(key, CapLevel.SCHOOL, details);
    }

    private void byYear(String key) {
        for (int year = 2027; year < 2030; year++) {
            funding.tranche(key, year, random.nextInt(20_000));
        }
    }

    private void allocation() {
        funding.programme(
                "lump",
                with("kind", SourceKind.GENERAL_ALLOCATION),
                with("rate", Share.ofPercent(100)),
                with("items", items),
                with("bundles", Set.of()));
        byYear("lump");
    }

    private Set<RecordId> some() {
        return items.stream().filter(_ -> random.nextInt(3) > 0).collect(Collectors.toSet());
    }
}
