package org.medienplan.calc.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.Notice;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.investment.Holding;
import org.medienplan.ref.RecordId;

/// Units that a grant has paid for and still binds (Zweckbindung).
public final class Earmarks {

    private record Place(RecordId holder, RecordId item) {}

    private final Plan plan;
    private final Map<Place, List<Holding>> granted = new HashMap<>();

    private Earmarks(Plan plan) {
        this.plan = plan;
    }

    public static Earmarks of(Plan plan) {
        Earmarks earmarks = new Earmarks(plan);
        for (Holding holding : plan.holdings().rows()) {
            if (holding.notice() != null) {
                earmarks.granted.merge(
                        new Place(holding.holder(), holding.item()),
                        List.of(holding),
                        (before, more) ->
                                Stream.concat(before.stream(), more.stream()).toList());
            }
        }
        return earmarks;
    }

    /// The last year in which the units of a holding are bound, or null where they are not, or nobody knows since when.
    public @Nullable Integer until(Holding holding) {
        RecordId id = holding.notice();
        Notice notice = id == null ? null : plan.notices().find(id).orElse(null);
        if (notice == null) {
            return null;
        }
        if (notice.earmarkedUntil() != null) {
            return notice.earmarkedUntil();
        }
        Integer years = years(notice, holding.item());
        Integer acquired = holding.acquired();
        return years == null || acquired == null ? null : acquired + years;
    }

    private @Nullable Integer years(Notice notice, RecordId item) {
        Integer ofProgramme = plan.applications()
                .find(notice.application())
                .map(Application::programme)
                .flatMap(plan.programmes()::find)
                .map(Programme::earmarkingYears)
                .orElse(null);
        return ofProgramme != null
                ? ofProgramme
                : plan.items().find(item).map(Item::earmarkingYears).orElse(null);
    }

    /// Units of an item at a holder whose planning life has ended by a year, while a grant still binds them: whoever
    /// replaces them may not be paid for it again.
    long bound(RecordId holder, RecordId item, int year) {
        Item of = plan.items().get(item);
        long units = 0;
        for (Holding holding : granted.getOrDefault(new Place(holder, item), List.of())) {
            Integer acquired = holding.acquired();
            Integer until = until(holding);
            boolean ended = acquired != null && acquired + of.planningLife() <= year;
            units += ended && until != null && until >= year ? holding.quantity() : 0;
        }
        return units;
    }
}
