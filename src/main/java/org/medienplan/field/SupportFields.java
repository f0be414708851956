package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.categories;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.count;
import static org.medienplan.field.Fields.decimal;
import static org.medienplan.field.Fields.money;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.share;
import static org.medienplan.field.Fields.text;

import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.plan.support.EffortBasis;
import org.medienplan.plan.support.EffortKind;
import org.medienplan.plan.support.EffortRule;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.StaffingBasis;
import org.medienplan.plan.support.StaffingRule;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The fields of the service catalogue, of effort and of those who look after the technology.
final class SupportFields {

    private SupportFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(serviceTask(), taskRole(), effortRule(), partyTerms(), staffingRule());
    }

    private static RecordFields<ServiceTask> serviceTask() {
        return RecordFields.of(
                RecordType.SERVICE_TASK,
                ServiceTask.class,
                required("name", text(200)),
                required("level", count(0, ServiceTask.HIGHEST_LEVEL)),
                required("rank", count(0, 1000)),
                required("categories", categories()).meaningAll(),
                optional("note", text(2000)));
    }

    private static RecordFields<TaskRole> taskRole() {
        return RecordFields.of(
                RecordType.TASK_ROLE,
                TaskRole.class,
                required("task", reference(RecordType.SERVICE_TASK)).owning(),
                required("party", choice(ServiceParty.class)),
                required("part", choice(TaskPart.class)));
    }

    private static RecordFields<EffortRule> effortRule() {
        return RecordFields.of(
                RecordType.EFFORT_RULE,
                EffortRule.class,
                required("task", reference(RecordType.SERVICE_TASK)).owning(),
                required("name", text(120)),
                required("kind", choice(EffortKind.class)),
                required("basis", choice(EffortBasis.class)),
                required("items", itemsAndBundles()),
                optional("licence", reference(RecordType.ITEM)),
                optional("cases", decimal(Decimal.ZERO)),
                required("minutes", decimal(Decimal.ZERO)).in("minutes"),
                optional("party", choice(ServiceParty.class)));
    }

    private static RecordFields<PartyTerms> partyTerms() {
        return RecordFields.of(
                RecordType.PARTY_TERMS,
                PartyTerms.class,
                required("party", choice(ServiceParty.class)),
                required("name", text(120)),
                optional("hour_item", reference(RecordType.ITEM)),
                optional("capacity", decimal(Decimal.ZERO)).in("posts"),
                optional("post_hours", count(1, 8784)).in("hours"),
                optional("pay_grade", text(40)),
                optional("post_cost", money()),
                optional("overhead", share(0, 200)),
                optional("call_out_item", reference(RecordType.ITEM)),
                optional("call_outs", decimal(Decimal.ZERO)),
                optional("fee_item", reference(RecordType.ITEM)),
                optional("note", text(2000)));
    }

    private static RecordFields<StaffingRule> staffingRule() {
        return RecordFields.of(
                RecordType.STAFFING_RULE,
                StaffingRule.class,
                required("alternative", text(120)),
                required("rank", count(0, 1000)),
                required("name", text(120)),
                required("basis", choice(StaffingBasis.class)),
                required("items", itemsAndBundles()),
                required("categories", categories()).meaningAll(),
                required("school_types", setOf(reference(RecordType.SCHOOL_TYPE)))
                        .meaningAll(),
                required("posts", decimal(Decimal.ZERO)).in("posts"),
                required("per", decimal(new Decimal(1))));
    }

    private static Kind<Set<RecordId>> itemsAndBundles() {
        return setOf(reference(RecordType.ITEM, RecordType.BUNDLE));
    }
}
