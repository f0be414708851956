package org.medienplan.analysis.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.EffortBasis;
import org.medienplan.plan.support.EffortRule;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Identified;

/// Plans in which the technology is looked after in another way; what they cost follows from the same figures.
final class Handover {

    /// What a school authority has to do itself, whoever operates: it is never handed over.
    private static final ServiceParty STEERING = ServiceParty.AUTHORITY;

    private Handover() {}

    /// Whether own staff operates: whether any task lies with somebody who is paid by hours of posts, but for what the
    /// school department does itself.
    static boolean isByStaff(ServiceBook book) {
        return book.tasks().stream()
                .flatMap(task -> book.owner(task.id()).stream())
                .anyMatch(owner -> owner != STEERING && isStaff(book, owner));
    }

    private static boolean isStaff(ServiceBook book, ServiceParty party) {
        return book.terms(party)
                .filter(terms -> terms.hourItem() != null && terms.postHours() != null)
                .isPresent();
    }

    /// The plan with a provider in the place of own staff, or the other way round.
    static Plan swapped(Plan plan, ServiceBook book) {
        boolean toProvider = isByStaff(book);
        ServiceParty taker = toProvider ? ServiceParty.PROVIDER : ServiceParty.MUNICIPAL_IT;
        Plan swapped = toProvider ? plan : withStaff(plan, book);
        List<Identified> roles = new ArrayList<>();
        for (TaskRole role : swapped.taskRoles().rows()) {
            boolean gives = toProvider
                    ? role.party() != STEERING && isStaff(book, role.party())
                    : role.party() == ServiceParty.PROVIDER && isDaily(swapped, role);
            if (gives && role.part() == TaskPart.OWNER) {
                roles.add(new TaskRole(role.id(), role.task(), taker, TaskPart.OWNER));
            }
        }
        return swapped.withAll(roles);
    }

    /// Manufacturers and operators of the last level stay with the provider.
    private static boolean isDaily(Plan plan, TaskRole role) {
        return plan.serviceTasks()
                .find(role.task())
                .filter(task -> task.isDaily())
                .isPresent();
    }

    /// Where nobody has said what the municipal computing department costs, it costs what the school department does.
    private static Plan withStaff(Plan plan, ServiceBook book) {
        Optional<PartyTerms> staff = book.terms(ServiceParty.AUTHORITY);
        if (isStaff(book, ServiceParty.MUNICIPAL_IT) || staff.isEmpty()) {
            return plan;
        }
        PartyTerms own = staff.get();
        return plan.with(new PartyTerms(
                PartyTerms.idOf(ServiceParty.MUNICIPAL_IT),
                ServiceParty.MUNICIPAL_IT,
                own.name(),
                own.hourItem(),
                null,
                own.postHours(),
                own.payGrade(),
                own.postCost(),
                own.overhead(),
                null,
                null,
                null,
                null));
    }

    /// The plan in which every device makes twice the effort, which is what twice the devices do.
    static Plan doubled(Plan plan) {
        List<Identified> doubled = new ArrayList<>();
        for (EffortRule rule : plan.effortRules().rows()) {
            if (rule.basis() == EffortBasis.DEVICES) {
                doubled.add(new EffortRule(
                        rule.id(),
                        rule.task(),
                        rule.name(),
                        rule.kind(),
                        rule.basis(),
                        rule.items(),
                        rule.licence(),
                        rule.cases(),
                        twice(rule.minutes()),
                        rule.party()));
            }
        }
        for (PartyTerms terms : plan.partyTerms().rows()) {
            Decimal callOuts = terms.callOuts();
            if (callOuts != null) {
                doubled.add(terms.withCallOuts(twice(callOuts)));
            }
        }
        return plan.withAll(doubled);
    }

    private static Decimal twice(Decimal value) {
        return new Decimal(Math.multiplyExact(2, value.millionths()));
    }
}
