package org.medienplan.ui.step.infrastructure;

import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The catalogue: what can be bought at which price, and the bundles that it is planned in.
final class CataloguePages {

    private CataloguePages() {}

    static RecordPages of(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        return new RecordPages(surroundings, texts.say("infrastructure.catalogue.parts"))
                .with(
                        RecordType.ITEM,
                        () -> RecordTable.of(surroundings, RecordType.ITEM, CatalogueColumns.items())
                                .form(itemForm(surroundings))
                                .rows(CatalogueColumns::items)
                                .presets(CatalogueColumns::itemPresets)
                                .adding(texts.say("infrastructure.items.add"), "accent"))
                .with(
                        RecordType.BUNDLE,
                        () -> RecordTable.of(surroundings, RecordType.BUNDLE, CatalogueColumns.bundles())
                                .rows(CatalogueColumns::bundles)
                                .presets(CatalogueColumns::bundlePresets)
                                .adding(texts.say("infrastructure.bundles.add"), "accent"));
    }

    private static RecordForm itemForm(Surroundings surroundings) {
        return RecordForm.of(surroundings, RecordType.ITEM)
                .group("", "name", "bundle", "unit", "recurrence")
                .group(
                        "infrastructure.group.price",
                        "unit_price",
                        "price_year",
                        "installation",
                        "operating_cost",
                        "vat_rate",
                        "certainty")
                .group(
                        "infrastructure.group.lives",
                        "planning_life",
                        "depreciation_life",
                        "earmarking_years",
                        "tax_life")
                .group("infrastructure.group.budget", "accounting", "account", "eligibility", "zone", "note");
    }
}
