package org.medienplan.calc.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.ReleasePayer;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.ref.RecordId;

/// The needs of training: so many courses as the calendar holds in a year, so many hours as the authority pays for.
/// Items that neither a course nor such an hour names keep the rules of the standard.
public final class TrainingNeeds implements NeedBook {

    private final Frame frame;
    private final ItemList items;
    private final PricedItems priced;
    private final Map<RecordId, TrainingOffer> offers;

    private TrainingNeeds(Plan plan, ItemList items, Frame frame) {
        this.frame = frame;
        this.items = items;
        this.priced = PricedItems.of(plan);
        this.offers = plan.trainingOffers().rows().stream()
                .collect(Collectors.toUnmodifiableMap(TrainingOffer::id, Function.identity()));
    }

    public static TrainingNeeds of(Plan plan, ItemList items, Frame frame) {
        return new TrainingNeeds(plan, items, frame);
    }

    @Override
    public List<Need> needs(HolderFacts facts, Drivers drivers) {
        List<Need> needs = new ArrayList<>();
        for (RecordId item : priced.courses()) {
            if (items.place(item) >= 0) {
                needs.add(new CourseNeed(items.place(item), courses(facts, item), frame));
            }
        }
        for (RecordId item : priced.hours()) {
            if (items.place(item) >= 0) {
                needs.add(new ReleaseNeed(items.place(item), hours(facts, item), frame));
            }
        }
        return needs;
    }

    private List<TrainingSession> courses(HolderFacts facts, RecordId item) {
        return facts.training().sessions().stream()
                .filter(session -> {
                    TrainingOffer offer = offers.get(session.offer());
                    return offer != null && Objects.equals(offer.item(), item);
                })
                .toList();
    }

    private static List<MediaOfficer> hours(HolderFacts facts, RecordId item) {
        return facts.training().officers().stream()
                .filter(officer ->
                        officer.payer() == ReleasePayer.AUTHORITY && Objects.equals(officer.pricedBy(), item))
                .toList();
    }
}
