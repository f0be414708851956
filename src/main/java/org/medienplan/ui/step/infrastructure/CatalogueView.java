package org.medienplan.ui.step.infrastructure;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The catalogue: what can be bought at which price, and the bundles that it is planned in.
final class CatalogueView {

    private final Surroundings surroundings;
    private final Texts texts;
    private final RecordTable items;
    private final RecordTable bundles;
    private final Node itemPage;
    private final Node bundlePage;
    private final StackPane node = new StackPane();

    CatalogueView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        items = table(RecordType.ITEM, "infrastructure.items.add").form(itemForm());
        bundles = table(RecordType.BUNDLE, "infrastructure.bundles.add");
        items.rows(CatalogueColumns::items).presets(CatalogueColumns::itemPresets);
        bundles.rows(CatalogueColumns::bundles).presets(CatalogueColumns::bundlePresets);
        itemPage = items.node();
        bundlePage = bundles.node();
        choose(RecordType.ITEM);
    }

    private RecordTable table(RecordType type, String addKey) {
        Button add = new Button(texts.say(addKey), Icon.ADD.node());
        add.getStyleClass().add("accent");
        RecordTable table =
                RecordTable.of(surroundings, type, CatalogueColumns.of(type)).controls(segments(type), add);
        add.setOnAction(event -> table.create());
        return table;
    }

    private RecordForm itemForm() {
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

    private Segments<RecordType> segments(RecordType chosen) {
        Segments<RecordType> segments = new Segments<>(
                List.of(RecordType.ITEM, RecordType.BUNDLE),
                chosen,
                texts::many,
                texts.say("infrastructure.catalogue.parts"));
        segments.value().subscribe((before, now) -> {
            if (now != chosen) {
                choose(now);
                segments.choose(chosen);
            }
        });
        return segments;
    }

    /// Shows the items or the bundles.
    void choose(RecordType type) {
        node.getChildren().setAll(type == RecordType.ITEM ? itemPage : bundlePage);
    }

    Node node() {
        return node;
    }

    /// Opens the first item.
    void open() {
        choose(RecordType.ITEM);
        items.open(0, "");
    }

    /// Puts the cursor into a field of an item or a bundle.
    void reveal(RecordId record, String field) {
        choose(record.type());
        (record.type() == RecordType.ITEM ? items : bundles).reveal(record, field);
    }
}
