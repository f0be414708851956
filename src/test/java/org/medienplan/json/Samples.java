package org.medienplan.json;

import java.util.List;
import java.util.Set;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
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

/// A small plan and a small template, and how they look as JSON.
final class Samples {

    private static final RecordId DISPLAY = new RecordId(RecordType.BUNDLE, "display");
    private static final RecordId BOARD = new RecordId(RecordType.ITEM, "board-86");

    static final String PLAN_TEXT = """
            {
              "format": "medienplan-plan/1",
              "plan": {
                "title": "Musterstadt „2027“",
                "state": "NW",
                "first_year": 2027,
                "horizon": 5,
                "tail": 5,
                "origin": {
                  "*": {
                    "kind": "entered"
                  }
                }
              },
              "bundles": [
                {
                  "id": "display",
                  "name": "Präsentation",
                  "rank": 4,
                  "group": "display",
                  "price_rise": "0.015",
                  "planning_share": "0",
                  "contingency_share": "0.03",
                  "after": []
                }
              ],
              "items": [
                {
                  "id": "board-86",
                  "bundle": "display",
                  "name": "Tafel 86\\"",
                  "unit": "Stück",
                  "recurrence": "once",
                  "unit_price": 870000,
                  "price_year": 2026,
                  "vat_rate": "0.19",
                  "planning_life": 8,
                  "operating_cost": 0,
                  "installation": 65000,
                  "accounting": "capital",
                  "zone": "teaching",
                  "certainty": "estimate",
                  "origin": {
                    "*": {
                      "kind": "assumed"
                    },
                    "unit_price": {
                      "kind": "published",
                      "source": "Ratsvorlage"
                    }
                  }
                }
              ]
            }
            """;

    static final String TEMPLATE_TEXT = """
            {
              "format": "medienplan-template/1",
              "id": "muster",
              "kind": "school-types",
              "version": "2026-11",
              "name": "Schulformen Muster",
              "state": "NW",
              "valid_from": "2026-01-01",
              "valid_to": null,
              "source": "Muster",
              "description": "Zum Prüfen",
              "school_types": [
                {
                  "id": "grundschule",
                  "name": "Grundschule",
                  "short_name": "GS",
                  "state": "NW",
                  "category": "primary",
                  "grade_from": 1,
                  "grade_to": 4,
                  "official_keys": ["02"]
                }
              ],
              "driver_rules": [
                {
                  "id": "classes",
                  "driver": "classes",
                  "basis": "pupils",
                  "amount": 1,
                  "per": "25",
                  "rounding": "up",
                  "school_types": ["of-another-template"],
                  "origin": {"*": {"kind": "published"}, "per": {"kind": "entered", "source": "Rat"}}
                }
              ]
            }
            """;

    private Samples() {}

    static Plan plan() {
        return Plan.of(new PlanHeader(PlanHeader.ID, "Musterstadt „2027“", "NW", 2027, 5, 5, null, null))
                .withAll(List.of(
                        bundle(),
                        item(),
                        origin(PlanHeader.ID, null, OriginKind.ENTERED, null),
                        origin(BOARD, null, OriginKind.ASSUMED, null),
                        origin(BOARD, "unit_price", OriginKind.PUBLISHED, "Ratsvorlage")));
    }

    private static Bundle bundle() {
        return new Bundle(
                DISPLAY,
                "Präsentation",
                4,
                BundleGroup.DISPLAY,
                new Share(15_000),
                Share.ZERO,
                Share.ofPercent(3),
                Set.of());
    }

    private static Item item() {
        return new Item(
                BOARD,
                DISPLAY,
                "Tafel 86\"",
                "Stück",
                Recurrence.ONCE,
                Money.ofEuros(8_700),
                2026,
                Share.ofPercent(19),
                8,
                null,
                null,
                null,
                Money.ZERO,
                Money.ofEuros(650),
                Accounting.CAPITAL,
                null,
                null,
                Zone.TEACHING,
                Certainty.ESTIMATE,
                null);
    }

    private static Origin origin(RecordId record, String field, OriginKind kind, String source) {
        return new Origin(Origin.idOf(record, field), record, field, kind, source, null);
    }
}
