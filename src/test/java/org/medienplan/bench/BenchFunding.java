package org.medienplan.bench;

import static org.medienplan.testing.Details.with;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.PlanBuilder;

/// Four programmes of grants with caps of every kind, and a general allocation.
final class BenchFunding {

    private static final Set<SchoolCategory> GENERAL = Set.of(SchoolCategory.PRIMARY, SchoolCategory.SECONDARY);
    private static final Share WHOLE = Share.ofPercent(100);
    private static final String ALTERNATIVE = "mobile";

    private BenchFunding() {}

    /// The plan with the programmes; the budgets are scarce.
    static Plan into(Plan plan) {
        PlanBuilder funding = PlanBuilder.plan(BenchPlans.FIRST_YEAR, 3, 0);
        int schools = plan.schools().size();
        infrastructure(funding, schools);
        funding.programme("devices", with("rate", WHOLE), bundles(3, 4))
                .budget("devices", 20_000L * schools)
                .cap("devices", CapLevel.UNIT, with("amount", Money.ofEuros(500)));
        funding.programme("schools", with("rate", Share.ofPercent(50)), bundles(0, 1, 5, 6))
                .budget("schools", 30_000L * schools)
                .cap("schools", CapLevel.SCHOOL, with("amount", Money.ofEuros(60_000)));
        funding.programme(
                        "extra",
                        with("rate", Share.ofPercent(20)),
                        bundles(0, 1, 2),
                        with("stacking", Stacking.STACKABLE))
                .budget("extra", 5_000L * schools);
        funding.programme("lump", with("rate", WHOLE), bundles(7, 8, 9), with("kind", SourceKind.GENERAL_ALLOCATION))
                .tranche("lump", BenchPlans.FIRST_YEAR, 2_000L * schools);
        Plan built = funding.build();
        return plan.withAll(built.programmes().rows())
                .withAll(built.programmeBudgets().rows())
                .withAll(built.fundingCaps().rows())
                .withAll(built.tranches().rows());
    }

    private static void infrastructure(PlanBuilder funding, int schools) {
        funding.programme("infrastructure", bundles(0, 1, 2, 3))
                .budget("infrastructure", 100_000L * schools)
                .cap("infrastructure", CapLevel.VOLUME, with("share", Share.ofPercent(20)), mobile())
                .cap("infrastructure", CapLevel.SCHOOL, with("amount", Money.ofEuros(25_000)), mobile());
    }

    private static Values mobile() {
        return new Values(Map.of(
                "categories", Set.of("mobile_devices"), "school_categories", GENERAL, "alternative", ALTERNATIVE));
    }

    private static Values bundles(int... numbers) {
        return with(
                "bundles",
                Arrays.stream(numbers)
                        .mapToObj(number -> new RecordId(RecordType.BUNDLE, BenchCatalogue.bundle(number)))
                        .collect(Collectors.toSet()));
    }
}
