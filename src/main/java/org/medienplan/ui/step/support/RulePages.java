package org.medienplan.ui.step.support;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.StaffingRule;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// What effort and posts follow from, as tables that can be edited.
final class RulePages {

    private RulePages() {}

    static RecordPages of(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        return new RecordPages(surroundings, texts.say("support.tab.rules"))
                .with(RecordType.EFFORT_RULE, () -> ordered(efforts(), RulePages::byTask, surroundings))
                .with(RecordType.PARTY_TERMS, () -> ordered(partners(), RulePages::byParty, surroundings))
                .with(RecordType.SERVICE_TASK, () -> ordered(tasks(), RulePages::byLevel, surroundings))
                .with(RecordType.STAFFING_RULE, () -> ordered(staffing(), RulePages::byRank, surroundings));
    }

    private static RecordTable ordered(
            RecordColumns columns, Function<Plan, List<RecordId>> order, Surroundings surroundings) {
        return RecordTable.of(surroundings, columns.type(), columns.all())
                .rows(order)
                .adding("button-outlined");
    }

    private static List<RecordId> byLevel(Plan plan) {
        return ServiceBook.of(plan, ItemList.of(plan)).tasks().stream()
                .map(Identified::id)
                .toList();
    }

    private static List<RecordId> byTask(Plan plan) {
        List<RecordId> tasks = byLevel(plan);
        return plan.effortRules().rows().stream()
                .sorted(Comparator.comparingInt(rule -> tasks.indexOf(rule.task())))
                .map(Identified::id)
                .toList();
    }

    private static List<RecordId> byParty(Plan plan) {
        return plan.partyTerms().rows().stream()
                .sorted(Comparator.comparing(PartyTerms::party))
                .map(Identified::id)
                .toList();
    }

    private static List<RecordId> byRank(Plan plan) {
        return plan.staffingRules().rows().stream()
                .sorted(Comparator.comparingInt(StaffingRule::rank))
                .map(Identified::id)
                .toList();
    }

    private static RecordColumns efforts() {
        return RecordColumns.of(RecordType.EFFORT_RULE)
                .wide("name")
                .fields("minutes", "basis", "cases")
                .wide("task")
                .fields("kind", "party")
                .hidden("items", "licence");
    }

    private static RecordColumns partners() {
        return RecordColumns.of(RecordType.PARTY_TERMS)
                .fields(
                        "name",
                        "party",
                        "hour_item",
                        "capacity",
                        "post_hours",
                        "pay_grade",
                        "post_cost",
                        "overhead",
                        "call_outs")
                .hidden("call_out_item", "fee_item", "note");
    }

    private static RecordColumns tasks() {
        return RecordColumns.of(RecordType.SERVICE_TASK).wide("name").fields("level", "rank", "categories", "note");
    }

    private static RecordColumns staffing() {
        return RecordColumns.of(RecordType.STAFFING_RULE)
                .wide("name")
                .wide("alternative")
                .fields("basis", "posts", "per", "categories", "rank")
                .hidden("items", "school_types");
    }
}
