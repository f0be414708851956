package org.medienplan.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.catalogue.Certainty;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.catalogue.Zone;
import org.medienplan.plan.funding.CostPart;
import org.medienplan.plan.funding.RoundedPart;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.plan.investment.Obligation;
import org.medienplan.plan.investment.Party;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.RecordId;

/// Values of records that a test does not care about: nothing costs more than its price, nothing rises, everything is
/// the authority's.
final class Defaults {

    static final Rounding ROUNDING = Rounding.UP;

    /// The year in which prices were valid; bundles rise by nothing unless a test says so.
    private static final int PRICE_YEAR = 2026;

    private Defaults() {}

    static Map<String, Object> bundle(String key) {
        return Map.of(
                "name", key,
                "rank", 1,
                "group", BundleGroup.OTHER,
                "price_rise", Share.ZERO,
                "planning_share", Share.ZERO,
                "contingency_share", Share.ZERO);
    }

    static Map<String, Object> item(String key) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "bundle",
                PlanBuilder.BUNDLE,
                "name",
                key,
                "unit",
                "Stück",
                "recurrence",
                Recurrence.ONCE,
                "unit_price",
                Money.ofEuros(100),
                "price_year",
                PRICE_YEAR,
                "vat_rate",
                Share.ofPercent(19),
                "planning_life",
                5));
        values.putAll(Map.of(
                "operating_cost", Money.ZERO,
                "installation", Money.ZERO,
                "accounting", Accounting.CAPITAL,
                "zone", Zone.TEACHING,
                "certainty", Certainty.ESTIMATE));
        return values;
    }

    static Map<String, Object> rule(String item) {
        return Map.of(
                "standard", PlanBuilder.STANDARD,
                "item", Details.item(item),
                "rounding", ROUNDING,
                "combine", Combination.ADD,
                "phase_in", PhaseIn.NONE);
    }

    static Map<String, Object> holding(RecordId holder, String item, int quantity) {
        return Map.of(
                "holder", holder,
                "item", Details.item(item),
                "quantity", quantity,
                "owner", Party.AUTHORITY,
                "payer", Party.AUTHORITY,
                "replacement_duty", Party.AUTHORITY,
                "obligation", Obligation.OBLIGATORY);
    }

    static Map<String, Object> programme(String key) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "name",
                key,
                "state",
                "DE",
                "kind",
                SourceKind.PROJECT_GRANT,
                "rank",
                1,
                "rate",
                Share.ofPercent(90),
                "rounded",
                RoundedPart.GRANT,
                "rounded_to",
                Money.ofCents(1),
                "rounding",
                Rounding.HALF_UP,
                "bundles",
                Set.of(PlanBuilder.BUNDLE)));
        values.putAll(Map.of(
                "parts", Set.of(CostPart.PURCHASE, CostPart.INSTALLATION, CostPart.PLANNING),
                "stacking", Stacking.EXCLUSIVE,
                "tranches", TrancheRule.LAPSES));
        return values;
    }

    static Map<String, Object> measure(HalfYear start, HalfYear end) {
        return Map.of(
                "name",
                "Maßnahme",
                "bundle",
                PlanBuilder.BUNDLE,
                "start",
                start,
                "end",
                end,
                "obligation",
                Obligation.OBLIGATORY);
    }
}
