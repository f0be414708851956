package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.categories;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.count;
import static org.medienplan.field.Fields.date;
import static org.medienplan.field.Fields.decimal;
import static org.medienplan.field.Fields.driver;
import static org.medienplan.field.Fields.grade;
import static org.medienplan.field.Fields.money;
import static org.medienplan.field.Fields.quantity;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.rounding;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.share;
import static org.medienplan.field.Fields.text;
import static org.medienplan.field.Fields.year;

import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.catalogue.Certainty;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.catalogue.Zone;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.RecordType;

/// The fields of the catalogue and of provision standards.
final class CatalogueFields {

    private CatalogueFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(bundle(), item(), standard(), rule());
    }

    private static RecordFields<Bundle> bundle() {
        return RecordFields.of(
                RecordType.BUNDLE,
                Bundle.class,
                required("name", text(120)),
                required("rank", count(0, 1000)),
                required("group", choice(BundleGroup.class)),
                required("price_rise", share(-50, 50)),
                required("planning_share", share(0, 100)),
                required("contingency_share", share(0, 100)),
                required("after", setOf(reference(RecordType.BUNDLE))));
    }

    private static RecordFields<Item> item() {
        return RecordFields.of(
                RecordType.ITEM,
                Item.class,
                required("bundle", reference(RecordType.BUNDLE)),
                required("name", text(200)),
                required("unit", text(40)),
                required("recurrence", choice(Recurrence.class)),
                required("unit_price", money()),
                required("price_year", year()),
                required("vat_rate", share(0, 30)),
                required("planning_life", count(1, 60)).in("years"),
                optional("depreciation_life", count(1, 80)).in("years"),
                optional("earmarking_years", count(0, 30)).in("years"),
                optional("tax_life", count(1, 80)).in("years"),
                required("operating_cost", money()),
                required("installation", money()),
                required("accounting", choice(Accounting.class)),
                optional("eligibility", text(40)),
                optional("account", text(40)),
                required("zone", choice(Zone.class)),
                required("certainty", choice(Certainty.class)),
                optional("note", text(2000)));
    }

    private static RecordFields<Standard> standard() {
        return RecordFields.of(
                RecordType.STANDARD,
                Standard.class,
                required("name", text(200)),
                optional("state", text(2)),
                optional("valid_from", date()),
                optional("description", text(2000)));
    }

    private static RecordFields<Rule> rule() {
        return RecordFields.of(
                RecordType.RULE,
                Rule.class,
                required("standard", reference(RecordType.STANDARD)).owning(),
                required("item", reference(RecordType.ITEM)),
                required("categories", categories()).meaningAll(),
                required("basis", driver()),
                optional("basis_item", reference(RecordType.ITEM)),
                optional("grade_from", grade()),
                optional("grade_to", grade()),
                required("amount", decimal(Decimal.ZERO)),
                required("per", decimal(new Decimal(1))),
                required("rounding", rounding()),
                optional("minimum", quantity()),
                optional("maximum", quantity()),
                optional("reserve", share(0, 100)),
                required("combine", choice(Combination.class)),
                required("phase_in", choice(PhaseIn.class)),
                optional("phase_years", count(1, 15)).in("years"),
                optional("cohort_owner", choice(CohortOwner.class)),
                optional("parent_share", share(0, 100)),
                optional("loan_pool", share(0, 100)));
    }
}
