package org.medienplan.calc.funding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.CostPart;
import org.medienplan.plan.funding.Precondition;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Says of any line of cost whether a programme pays for it, and if not, why not. It never changes, so that several
/// threads may ask.
public final class Eligibility {

    private final Plan plan;
    private final PotBudgets budgets;
    private final BasicSupply supply;
    private final Earmarks earmarks;
    private final Map<RecordId, List<Application>> applications = new HashMap<>();
    private final Map<RecordId, Bearer> bearers = new HashMap<>();
    private final Map<RecordId, Set<RecordId>> paid = new HashMap<>();

    /// Who bears the cost of a holder, and what kind of school it is.
    private record Bearer(RecordId authority, @Nullable SchoolCategory category) {}

    Eligibility(Plan plan, PotBudgets budgets, BasicSupply supply) {
        this.plan = plan;
        this.budgets = budgets;
        this.supply = supply;
        this.earmarks = Earmarks.of(plan);
        for (Application application : plan.applications().rows()) {
            applications.merge(application.programme(), List.of(application), Eligibility::joined);
        }
        plan.authorities().rows().forEach(authority -> bearers.put(authority.id(), new Bearer(authority.id(), null)));
        plan.schools().rows().forEach(school -> bearers.put(school.id(), bearer(school)));
        plan.programmes().rows().forEach(programme -> paid.put(programme.id(), itemsOf(programme)));
    }

    private static List<Application> joined(List<Application> before, List<Application> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /// The verdict of a programme on a line.
    public Verdict verdict(CostLine line, Programme programme) {
        RecordId authority = authority(line.holder());
        if (!budgets.has(programme.id(), authority)) {
            return Verdict.NO_BUDGET;
        }
        Verdict thing = ofThing(line, programme);
        if (thing != Verdict.ELIGIBLE) {
            return thing;
        }
        Verdict time = Dates.verdict(programme, line.year(), measure(line));
        if (time != Verdict.ELIGIBLE) {
            return time;
        }
        Verdict paper = ofApplications(line, programme, authority);
        return paper == Verdict.ELIGIBLE ? ofPreconditions(line, programme) : paper;
    }

    private Verdict ofThing(CostLine line, Programme programme) {
        SchoolCategory category = category(line.holder());
        if (category != null
                && !programme.schoolCategories().isEmpty()
                && !programme.schoolCategories().contains(category)) {
            return Verdict.OTHER_SCHOOLS;
        }
        if (!paid.getOrDefault(programme.id(), Set.of()).contains(line.item())) {
            return Verdict.OTHER_ITEMS;
        }
        return programme.parts().contains(part(line.part())) ? Verdict.ELIGIBLE : Verdict.OTHER_PARTS;
    }

    private Set<RecordId> itemsOf(Programme programme) {
        return plan.items().rows().stream()
                .filter(item -> pays(programme, item))
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    /// Whether a programme pays for an item at all.
    public static boolean pays(Programme programme, Item item) {
        String category = item.eligibility();
        return !programme.excludedItems().contains(item.id())
                && (programme.items().contains(item.id())
                        || programme.bundles().contains(item.bundle())
                        || (category != null && programme.categories().contains(category)));
    }

    private Verdict ofApplications(CostLine line, Programme programme, RecordId authority) {
        if (!applications.containsKey(programme.id()) && measureOrdered(line) == null) {
            return Verdict.ELIGIBLE;
        }
        RecordId bundle = plan.items().get(line.item()).bundle();
        List<Application> covering = applications.getOrDefault(programme.id(), List.of()).stream()
                .filter(application -> application.authority().equals(authority))
                .filter(application -> application.covers(line.holder(), bundle))
                .toList();
        if (!covering.isEmpty() && covering.stream().noneMatch(Application::isAlive)) {
            return Verdict.REFUSED;
        }
        LocalDate ordered = measureOrdered(line);
        return programme.isGrant()
                        && ordered != null
                        && covering.stream().noneMatch(application -> allows(application, ordered))
                ? Verdict.BEGUN
                : Verdict.ELIGIBLE;
    }

    private @Nullable LocalDate measureOrdered(CostLine line) {
        Measure measure = measure(line);
        return measure == null ? null : measure.ordered();
    }

    /// Whether an order does no harm: it comes after a notice, or an early start was allowed.
    private boolean allows(Application application, LocalDate ordered) {
        LocalDate early = application.earlyStart();
        return (early != null && !ordered.isBefore(early))
                || plan.notices().rows().stream()
                        .anyMatch(notice ->
                                notice.application().equals(application.id()) && !ordered.isBefore(notice.date()));
    }

    private Verdict ofPreconditions(CostLine line, Programme programme) {
        Set<Precondition> asked = programme.preconditions();
        if (asked.contains(Precondition.MEDIA_CONCEPT) && lacksConcept(line.holder())) {
            return Verdict.NO_CONCEPT;
        }
        if (asked.contains(Precondition.BASIC_INFRASTRUCTURE)
                && !supply.isReady(line.holder(), plan.items().get(line.item()).bundle(), line.year())) {
            return Verdict.NO_BASIS;
        }
        return limit(line) == 0 ? Verdict.EARMARKED : Verdict.ELIGIBLE;
    }

    private boolean lacksConcept(RecordId holder) {
        return plan.schools()
                .find(holder)
                .filter(school -> school.mediaConcept() == null)
                .isPresent();
    }

    /// The cents of a line that may be funded: what replaces units that a grant still binds may not.
    long limit(CostLine line) {
        boolean running = line.part() == Metric.OPERATING_COST || line.part() == Metric.SERVICE_COST;
        long bound = running ? 0 : earmarks.bound(line.holder(), line.item(), line.year());
        return bound == 0 || line.units() == 0
                ? line.amount().cents()
                : line.amount().cents() * Math.max(0, line.units() - bound) / line.units();
    }

    private @Nullable Measure measure(CostLine line) {
        RecordId measure = line.measure();
        return measure == null ? null : plan.measures().find(measure).orElse(null);
    }

    /// The authority that bears the cost of a holder.
    RecordId authority(RecordId holder) {
        return bearer(holder).authority();
    }

    private Bearer bearer(RecordId holder) {
        Bearer bearer = bearers.get(holder);
        if (bearer == null) {
            throw new IllegalArgumentException("no holder " + holder);
        }
        return bearer;
    }

    private Bearer bearer(School school) {
        return new Bearer(
                school.authority(),
                plan.schoolTypes()
                        .find(school.schoolType())
                        .map(SchoolType::category)
                        .orElse(null));
    }

    boolean isSchool(RecordId holder) {
        return holder.type() == RecordType.SCHOOL;
    }

    /// What kind of school a holder is, null for an authority.
    @Nullable
    SchoolCategory category(RecordId holder) {
        return bearer(holder).category();
    }

    /// The part of cost that a figure of cost is.
    static CostPart part(Metric metric) {
        return switch (metric) {
            case PURCHASE_COST -> CostPart.PURCHASE;
            case INSTALLATION_COST -> CostPart.INSTALLATION;
            case PLANNING_COST -> CostPart.PLANNING;
            case CONTINGENCY_COST -> CostPart.CONTINGENCY;
            case OPERATING_COST -> CostPart.OPERATION;
            case SERVICE_COST -> CostPart.SERVICE;
            default -> throw new IllegalArgumentException(metric + " is no part of cost");
        };
    }
}
