package org.medienplan.bench;

import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.onlyFor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;

/// A catalogue of 40 items in twelve bundles, a standard of some sixty rules and the usual assumptions.
final class BenchCatalogue {

    static final int BUNDLES = 12;

    private static final int ITEMS = 40;
    private static final int SERVICES_FROM = 30;
    private static final Driver[] BASES = {
        Driver.PUPILS,
        Driver.CLASSES,
        Driver.TEACHERS,
        Driver.TEACHING_ROOMS,
        Driver.CLASSROOMS,
        Driver.SUBJECT_ROOMS,
        Driver.WORKPLACES,
        Driver.SCHOOLS
    };

    private final Random random;

    BenchCatalogue(Random random) {
        this.random = random;
    }

    static String bundle(int number) {
        return String.format(Locale.ROOT, "bundle-%02d", number);
    }

    private static String item(int number) {
        return String.format(Locale.ROOT, "item-%02d", number);
    }

    /// One of the items, bought or running.
    String item(Random choice) {
        return item(choice.nextInt(ITEMS));
    }

    void addTo(PlanBuilder plan) {
        for (int i = 0; i < BUNDLES; i++) {
            plan.bundle(bundle(i), Details.rise("0.02"), Details.planning("0.1"), Details.contingency("0.05"));
        }
        for (int i = 0; i < ITEMS; i++) {
            plan.item(item(i), Details.inBundle(bundle(i * BUNDLES / ITEMS)), details(i));
            rules(plan, i);
        }
        plan.assumption(Driver.CLASSES, oneFor(25, Driver.PUPILS))
                .assumption(Driver.CLASSES, oneFor(23, Driver.PUPILS), onlyFor(SchoolCategory.PRIMARY))
                .assumption(Driver.TEACHERS, oneFor(14, Driver.PUPILS))
                .assumption(Driver.WORKPLACES, oneFor(250, Driver.PUPILS))
                .assumption(Driver.ALL_DAY_GROUPS, oneFor(60, Driver.PUPILS));
    }

    private Values details(int number) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit_price", Money.ofCents(1_000 + random.nextInt(500_000)));
        values.put("installation", random.nextBoolean() ? Money.ZERO : Money.ofCents(random.nextInt(30_000)));
        values.put("operating_cost", random.nextBoolean() ? Money.ZERO : Money.ofCents(random.nextInt(5_000)));
        values.put("eligibility", number % 8 == 0 ? "mobile_devices" : "network");
        values.put("planning_life", 3 + random.nextInt(13));
        values.put("recurrence", number < SERVICES_FROM ? Recurrence.ONCE : Recurrence.YEARLY);
        return new Values(values);
    }

    private void rules(PlanBuilder plan, int number) {
        String item = item(number);
        Driver basis = BASES[number % BASES.length];
        if (number % 5 == 4) {
            plan.rule(item, oneFor(1 + random.nextInt(20), item(number - 1)));
        } else if (number % 8 == 0) {
            plan.rule(item, each(Driver.PUPILS), Details.cohort(5, 10, CohortOwner.SCHOOL))
                    .rule(item, oneFor(5, Driver.PUPILS), Details.grades(1, 4));
        } else if (number % 3 == 0) {
            plan.rule(item, each(basis, "0.5"), Details.linearlyOver(4), onlyFor(SchoolCategory.SECONDARY))
                    .rule(item, oneFor(10, basis), onlyFor(SchoolCategory.PRIMARY));
        } else {
            plan.rule(item, oneFor(1 + random.nextInt(30), basis), Details.reserve("0.05"));
        }
    }
}
