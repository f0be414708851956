package org.medienplan.schedule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.analysis.training.Spread;
import org.medienplan.message.Message;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.Level;
import org.medienplan.plan.training.LevelAim;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Teachers below the aim of their school get a seat in an offer that brings them nearer to it, evenly over the
/// half-years; first those at whose school something is rolled out first. One seat trains all areas of the offer, so a
/// school wants as many as it needs in the area that lacks most.
final class LevelWants implements Wants {

    private final TrainingState state;
    private final TrainingOffer offer;
    private final List<RecordId> schools;

    LevelWants(TrainingState state, TrainingOffer offer, List<RecordId> schools) {
        this.state = state;
        this.offer = offer;
        this.schools = schools;
    }

    @Override
    public Map<RecordId, Integer> open(HalfYear halfYear) {
        Map<RecordId, Integer> open = new LinkedHashMap<>();
        for (RecordId school : schools) {
            int most = state.spreads(school).keySet().stream()
                    .filter(offer::trains)
                    .mapToInt(area -> liftable(school, area))
                    .max()
                    .orElse(0);
            if (most > 0) {
                open.put(school, most);
            }
        }
        return open;
    }

    private int liftable(RecordId school, Area area) {
        Level goal = offer.toLevel();
        Level aim = state.levels().aim(school, area).map(LevelAim::level).orElse(null);
        if (goal == null || aim == null || aim.isBelow(goal)) {
            return 0;
        }
        Spread spread = state.spreads(school).get(area);
        if (spread == null) {
            return 0;
        }
        return Arrays.stream(Level.values())
                .filter(offer::lifts)
                .mapToInt(spread::at)
                .sum();
    }

    @Override
    public int due(HalfYear halfYear, int halvesLeft) {
        return Wants.evenly(Wants.sum(open(halfYear)), halvesLeft);
    }

    @Override
    public Message reason(HalfYear halfYear, Map<RecordId, Integer> given) {
        return Message.of("training.reason.level", Wants.sum(given), given.size(), Wants.sum(open(halfYear)));
    }
}
