package org.medienplan.calc.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.support.OldService;
import org.medienplan.plan.support.OldServiceBasis;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// What holders need because of the platform that has been chosen, and of the systems of their devices. A plan in which
/// nothing is chosen and no system is named needs nothing of it.
public final class PlatformNeeds implements NeedBook {

    private final ItemList items;
    private final Frame frame;
    private final Optional<PlatformCandidate> chosen;
    private final List<OldService> services;
    private final AccountPlan accounts;
    private final ManagementBook management;

    private PlatformNeeds(Plan plan, ItemList items, Frame frame) {
        this.items = items;
        this.frame = frame;
        this.chosen = Choice.of(plan);
        this.services = chosen.isEmpty()
                ? List.of()
                : plan.oldServices().rows().stream()
                        .filter(service -> items.place(service.item()) >= 0)
                        .toList();
        this.accounts = AccountPlan.of(plan);
        this.management = ManagementBook.of(plan, items, frame);
    }

    public static PlatformNeeds of(Plan plan, ItemList items, Frame frame) {
        return new PlatformNeeds(plan, items, frame);
    }

    @Override
    public List<Need> needs(HolderFacts facts, Drivers drivers) {
        List<Need> needs = new ArrayList<>(management.needs(facts.holder()));
        if (facts.school() == null) {
            services(OldServiceBasis.AUTHORITY, needs);
            return needs;
        }
        services(OldServiceBasis.SCHOOLS, needs);
        chosen.ifPresent(platform -> accounts(platform, facts, drivers, needs));
        return needs;
    }

    private void services(OldServiceBasis basis, List<Need> needs) {
        services.stream()
                .filter(service -> service.basis() == basis)
                .map(service -> new ServiceNeed(items.place(service.item()), service, frame))
                .forEach(needs::add);
    }

    private void accounts(PlatformCandidate platform, HolderFacts facts, Drivers drivers, List<Need> needs) {
        SchoolType type = facts.type();
        SchoolAccounts own = accounts.of(facts.holder(), type == null ? null : type.category());
        AccountNeed any = new AccountNeed(
                -1,
                AccountNeed.Kind.OPEN,
                Integer.MAX_VALUE,
                FieldRef.whole(platform.id()),
                facts.holder(),
                own,
                drivers,
                frame);
        place(platform.licenceItem()).map(any::paidBy).ifPresent(needs::add);
        place(platform.migrationItem())
                .map(item -> any.paidBy(item).of(AccountNeed.Kind.SWITCHED))
                .ifPresent(needs::add);
        services.stream()
                .filter(service -> service.basis() == OldServiceBasis.ACCOUNTS)
                .map(service -> any.waitingFor(service, items.place(service.item())))
                .forEach(needs::add);
    }

    private Optional<Integer> place(@Nullable RecordId item) {
        return Optional.ofNullable(item).map(items::place).filter(place -> place >= 0);
    }

    @Override
    public Map<Integer, Set<Integer>> follows() {
        return management.follows();
    }
}
