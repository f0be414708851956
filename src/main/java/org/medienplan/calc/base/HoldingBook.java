package org.medienplan.calc.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The units of every holder: its own, its part of those that stand on a shared site, and those that it takes over from
/// schools that close.
final class HoldingBook {

    /// The years that the units of a school are at a holder.
    private record Stay(RecordId holder, Span span) {}

    private final Plan plan;
    private final SiteBook sites;
    private final Groups<Held> byHolder = new Groups<>();

    private HoldingBook(Plan plan, SiteBook sites) {
        this.plan = plan;
        this.sites = sites;
        RecordId owner = null;
        List<Stay> stays = List.of();
        for (Holding holding : plan.holdings().rows()) {
            if (!holding.holder().equals(owner)) {
                owner = holding.holder();
                stays = stays(owner);
            }
            place(holding, stays);
        }
    }

    static HoldingBook of(Plan plan, SiteBook sites) {
        return new HoldingBook(plan, sites);
    }

    List<Held> of(RecordId holder) {
        return byHolder.of(holder);
    }

    private void place(Holding holding, List<Stay> stays) {
        for (Stay stay : stays) {
            add(stay.holder(), new Held(holding, holding.quantity(), stay.span()));
        }
        if (holding.holder().type() == RecordType.SITE) {
            sites.split(holding.holder(), holding.quantity())
                    .forEach(part -> add(
                            part.school(),
                            new Held(
                                    holding,
                                    part.portion().quantity(),
                                    part.portion().span())));
        }
    }

    private void add(RecordId holder, Held held) {
        if (held.quantity() > 0) {
            byHolder.add(holder, held);
        }
    }

    /// Where the units of a holder are; those of a site are at its schools.
    private List<Stay> stays(RecordId owner) {
        return switch (owner.type()) {
            case SITE -> List.of();
            case SCHOOL -> staysOfSchool(plan.schools().find(owner).orElse(null));
            default -> List.of(new Stay(owner, Span.ALWAYS));
        };
    }

    /// Units of a school that closes go on at its successor, from the school year on in which it is no longer open.
    /// What is held for a school before it opens is there already.
    private List<Stay> staysOfSchool(@Nullable School first) {
        List<Stay> stays = new ArrayList<>(1);
        Set<RecordId> passed = new HashSet<>();
        School school = first;
        Span left = Span.ALWAYS;
        while (school != null && !left.isEmpty() && passed.add(school.id())) {
            Span open = Span.ofOpen(school);
            stays.add(new Stay(school.id(), new Span(left.from(), Math.min(left.until(), open.until()))));
            left = left.after(open);
            RecordId successor = school.successor();
            school = successor == null ? null : plan.schools().find(successor).orElse(null);
        }
        return stays;
    }
}
