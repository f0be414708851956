package org.medienplan.testing;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.medienplan.plan.support.EffortBasis;
import org.medienplan.plan.support.EffortKind;
import org.medienplan.plan.support.EffortRule;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Random service catalogues: tasks with and without owners, with effort and savings, some of them paid.
final class RandomSupport {

    private RandomSupport() {}

    static void into(PlanBuilder plan, List<String> items, Random random) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            RecordId task = new RecordId(RecordType.SERVICE_TASK, "task-" + i);
            Set<SchoolCategory> categories = EnumSet.noneOf(SchoolCategory.class);
            if (random.nextInt(3) == 0) {
                categories.add(RandomRules.one(random, SchoolCategory.values()));
            }
            plan.put(new ServiceTask(task, "task " + i, random.nextInt(4), i, categories, null));
            for (int roles = random.nextInt(3); roles > 0; roles--) {
                ServiceParty party = RandomRules.one(random, ServiceParty.values());
                plan.put(new TaskRole(
                        TaskRole.idOf(task, party), task, party, RandomRules.one(random, TaskPart.values())));
            }
            for (int rules = random.nextInt(3); rules > 0; rules--) {
                plan.put(rule(task, rules, items, random));
            }
        }
        for (ServiceParty party : ServiceParty.values()) {
            if (random.nextInt(3) > 0) {
                plan.put(terms(party, items, random));
            }
        }
    }

    private static EffortRule rule(RecordId task, int number, List<String> items, Random random) {
        EffortBasis basis = RandomRules.one(random, EffortBasis.values());
        boolean devices = basis == EffortBasis.DEVICES;
        EffortKind kind = RandomRules.one(random, EffortKind.values());
        return new EffortRule(
                new RecordId(RecordType.EFFORT_RULE, task.key() + "-" + number),
                task,
                "effort",
                kind,
                basis,
                devices ? Set.of(Details.item(RandomRules.one(random, items))) : Set.of(),
                kind == EffortKind.SAVING && random.nextBoolean() ? Details.item(RandomRules.one(random, items)) : null,
                random.nextBoolean() ? null : new Decimal(random.nextInt(50_000_000)),
                new Decimal(random.nextInt(90_000_000)),
                random.nextInt(4) == 0 ? RandomRules.one(random, ServiceParty.values()) : null);
    }

    private static PartyTerms terms(ServiceParty party, List<String> items, Random random) {
        return new PartyTerms(
                new RecordId(RecordType.PARTY_TERMS, party.name()),
                party,
                party.name(),
                random.nextInt(3) > 0 ? Details.item(RandomRules.one(random, items)) : null,
                null,
                random.nextBoolean() ? 1200 + random.nextInt(600) : null,
                null,
                null,
                null,
                random.nextInt(3) == 0 ? Details.item(RandomRules.one(random, items)) : null,
                new Decimal(random.nextInt(9_000_000)),
                random.nextInt(3) == 0 ? Details.item(RandomRules.one(random, items)) : null,
                null);
    }
}
