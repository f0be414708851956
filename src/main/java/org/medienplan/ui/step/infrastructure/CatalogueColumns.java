package org.medienplan.ui.step.infrastructure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.catalogue.Certainty;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.catalogue.Zone;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordColumns;

/// The columns of the tables of items, bundles and rules, their order, and what new ones begin with.
final class CatalogueColumns {

    private static final int SOME_LIFE = 5;

    private CatalogueColumns() {}

    static RecordColumn[] items() {
        return RecordColumns.of(RecordType.ITEM)
                .fields("name", "bundle", "unit", "unit_price", "price_year", "planning_life")
                .fields("installation", "operating_cost", "accounting", "certainty")
                .hidden("recurrence", "vat_rate", "depreciation_life", "earmarking_years", "tax_life")
                .hidden("account", "eligibility", "zone", "note")
                .all();
    }

    static RecordColumn[] bundles() {
        return RecordColumns.of(RecordType.BUNDLE)
                .fields("name", "rank", "group", "price_rise", "planning_share", "contingency_share", "after")
                .all();
    }

    static RecordColumn[] rules() {
        return RecordColumns.of(RecordType.RULE)
                .fields("item", "categories", "basis", "amount", "per", "rounding", "minimum", "maximum")
                .fields("phase_in", "phase_years")
                .hidden("grade_from", "grade_to", "basis_item", "reserve", "combine")
                .hidden("cohort_owner", "parent_share", "loan_pool")
                .all();
    }

    /// Bundles by their rank.
    static List<RecordId> bundles(Plan plan) {
        return plan.bundles().rows().stream()
                .sorted(Comparator.comparingInt(Bundle::rank))
                .map(Bundle::id)
                .toList();
    }

    /// Items bundle by bundle.
    static List<RecordId> items(Plan plan) {
        List<RecordId> bundles = bundles(plan);
        return plan.items().rows().stream()
                .sorted(Comparator.comparingInt(item -> bundles.indexOf(item.bundle())))
                .map(Item::id)
                .toList();
    }

    /// A new item is taxed and used like the first one that is there.
    static Map<String, Object> itemPresets(Plan plan) {
        Optional<Item> alike = plan.items().rows().stream().findFirst();
        return Map.of(
                "recurrence", Recurrence.ONCE,
                "price_year", plan.header().firstYear() - 1,
                "vat_rate", alike.map(Item::vatRate).orElse(Share.ZERO),
                "planning_life", alike.map(Item::planningLife).orElse(SOME_LIFE),
                "operating_cost", Money.ZERO,
                "installation", Money.ZERO,
                "accounting", Accounting.CAPITAL,
                "zone", Zone.TEACHING,
                "certainty", Certainty.ESTIMATE);
    }

    static Map<String, Object> bundlePresets(Plan plan) {
        int last = plan.bundles().rows().stream().mapToInt(Bundle::rank).max().orElse(0);
        return Map.of(
                "rank",
                last + 1,
                "group",
                BundleGroup.OTHER,
                "price_rise",
                Share.ZERO,
                "planning_share",
                Share.ZERO,
                "contingency_share",
                Share.ZERO);
    }
}
