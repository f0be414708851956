package org.medienplan.ui.step.support;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Draft;
import org.medienplan.change.Property;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PlatformScore;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The points of one platform by a criterion, as a property of the criterion. Emptying it takes the score out of the
/// plan.
///
/// @param candidate the platform
record ScoreProperty(RecordId candidate) implements Property {

    private static final String POINTS = "points";

    @Override
    public String id() {
        return POINTS + "-" + candidate.key();
    }

    @Override
    public Message label() {
        return Message.of("platform.points.of", candidate);
    }

    @Override
    public Kind<?> kind() {
        return Fields.of(RecordType.PLATFORM_SCORE).get(POINTS).kind();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Access in(Plan plan) {
        return new Access() {

            private Optional<PlatformScore> score(RecordId criterion) {
                return plan.platformScores().rows().stream()
                        .filter(score -> score.candidate().equals(candidate)
                                && score.criterion().equals(criterion))
                        .findFirst();
            }

            @Override
            public @Nullable Object value(RecordId criterion) {
                return score(criterion).map(PlatformScore::points).orElse(null);
            }

            @Override
            public Optional<FieldRef> place(RecordId criterion) {
                return score(criterion).map(score -> new FieldRef(score.id(), POINTS));
            }

            @Override
            public void put(Draft draft, RecordId criterion, @Nullable Object value) {
                Optional<PlatformScore> score = score(criterion);
                if (value == null) {
                    score.ifPresent(there -> draft.remove(there.id()));
                } else if (score.isPresent()) {
                    draft.set(score.get().id(), POINTS, value);
                } else {
                    RecordId id = PlatformScore.idOf(candidate, criterion);
                    draft.put(new PlatformScore(id, candidate, criterion, (Integer) value, null));
                }
            }
        };
    }
}
