package org.medienplan.calc.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
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
    private final List<Need> rejected;

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
        this.rejected =
                chosen.stream().flatMap(platform -> rejected(plan, platform)).toList();
    }

    /// Nobody has accounts of a platform that was not chosen, even where the standard asks for them.
    private Stream<Need> rejected(Plan plan, PlatformCandidate platform) {
        return plan.platformCandidates().rows().stream()
                .filter(candidate -> !candidate.isChosen())
                .flatMap(candidate -> Optional.ofNullable(candidate.licenceItem())
                        .filter(item -> !item.equals(platform.licenceItem()) && items.place(item) >= 0)
                        .<Need>map(item -> new RejectedNeed(items.place(item), candidate.id(), platform.id()))
                        .stream());
    }

    public static PlatformNeeds of(Plan plan, ItemList items, Frame frame) {
        return new PlatformNeeds(plan, items, frame);
    }

    @Override
    public List<Need> needs(HolderFacts facts, Drivers drivers) {
        List<Need> needs = new ArrayList<>(management.needs(facts.holder()));
        School school = facts.school();
        if (school == null) {
            services(OldServiceBasis.AUTHORITY, facts.holder(), needs);
            return needs;
        }
        services(OldServiceBasis.SCHOOLS, school.authority(), needs);
        chosen.ifPresent(platform -> accounts(platform, facts, school.authority(), drivers, needs));
        needs.addAll(rejected);
        return needs;
    }

    private void services(OldServiceBasis basis, RecordId authority, List<Need> needs) {
        services.stream()
                .filter(service -> service.basis() == basis && service.isOf(authority))
                .map(service -> new ServiceNeed(items.place(service.item()), service, frame))
                .forEach(needs::add);
    }

    private void accounts(
            PlatformCandidate platform, HolderFacts facts, RecordId authority, Drivers drivers, List<Need> needs) {
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
                .filter(service -> service.basis() == OldServiceBasis.ACCOUNTS && service.isOf(authority))
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
