package org.medienplan.ui.step.support;

import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Surroundings;

/// What effort and posts follow from, as tables that can be edited.
final class RulePages {

    private RulePages() {}

    static RecordPages of(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        return new RecordPages(surroundings, texts.say("support.tab.rules"))
                .with(RecordColumns.of(RecordType.EFFORT_RULE)
                        .wide("name")
                        .fields("task", "kind", "basis", "cases", "minutes", "party")
                        .hidden("items", "licence"))
                .with(RecordColumns.of(RecordType.PARTY_TERMS)
                        .fields(
                                "party",
                                "hour_item",
                                "capacity",
                                "post_hours",
                                "pay_grade",
                                "post_cost",
                                "overhead",
                                "call_outs")
                        .hidden("call_out_item", "fee_item", "note"))
                .with(RecordColumns.of(RecordType.SERVICE_TASK)
                        .wide("name")
                        .fields("level", "rank", "categories", "note"))
                .with(RecordColumns.of(RecordType.STAFFING_RULE)
                        .wide("name")
                        .fields("alternative", "rank", "basis", "posts", "per", "categories")
                        .hidden("items", "school_types"));
    }
}
