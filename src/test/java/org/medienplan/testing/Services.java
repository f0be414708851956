package org.medienplan.testing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.support.EffortBasis;
import org.medienplan.plan.support.EffortKind;
import org.medienplan.plan.support.EffortRule;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Tasks of support and who looks after them, for tests.
public final class Services {

    private Services() {}

    public static RecordId id(String task) {
        return new RecordId(RecordType.SERVICE_TASK, task);
    }

    public static ServiceTask task(String key, int level, SchoolCategory... categories) {
        return new ServiceTask(id(key), key, level, 1, Set.of(categories), null);
    }

    public static TaskRole owner(String task, ServiceParty party) {
        return new TaskRole(TaskRole.idOf(id(task), party), id(task), party, TaskPart.OWNER);
    }

    /// Minutes for each unit of an item.
    public static EffortRule minutes(String task, String item, String minutes) {
        return devices(task, task, item, minutes, EffortKind.WORK, null, null);
    }

    /// Minutes for each of so many cases of 100 units.
    public static EffortRule cases(String task, String item, String cases, String minutes) {
        return devices(task, task, item, minutes, EffortKind.WORK, cases, null);
    }

    /// Minutes that are saved for each unit with a licence.
    public static EffortRule saving(String task, String item, String minutes, String licence) {
        return devices(task, task + "-saving", item, minutes, EffortKind.SAVING, null, Details.item(licence));
    }

    private static EffortRule devices(
            String task,
            String key,
            String item,
            String minutes,
            EffortKind kind,
            @Nullable String cases,
            @Nullable RecordId licence) {
        return new EffortRule(
                new RecordId(RecordType.EFFORT_RULE, key),
                id(task),
                key,
                kind,
                EffortBasis.DEVICES,
                Set.of(Details.item(item)),
                licence,
                cases == null ? null : Decimal.parse(cases).orElseThrow(),
                Decimal.parse(minutes).orElseThrow(),
                null);
    }

    /// Own staff that is paid by an item, with so many hours in a post.
    public static PartyTerms staff(ServiceParty party, String item, int postHours, @Nullable Integer capacity) {
        return new PartyTerms(
                PartyTerms.idOf(party),
                party,
                party.name(),
                Details.item(item),
                capacity == null ? null : Decimal.of(capacity),
                postHours,
                "EG 10",
                Money.ofEuros(50L * postHours),
                null,
                null,
                null,
                null,
                null);
    }

    /// A provider who is paid by the hour, by call-outs and by a fee for each school.
    public static PartyTerms provider(String hour, String callOut, String perHundred, String fee) {
        return new PartyTerms(
                PartyTerms.idOf(ServiceParty.PROVIDER),
                ServiceParty.PROVIDER,
                "provider",
                Details.item(hour),
                null,
                null,
                null,
                null,
                null,
                Details.item(callOut),
                Decimal.parse(perHundred).orElseThrow(),
                Details.item(fee),
                null);
    }
}
