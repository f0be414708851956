package org.medienplan.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Draft;
import org.medienplan.change.Property;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.Level;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// How many teachers of a school are at a level in an area. The count of a school comes into the plan with its first
/// value.
///
/// @param area the area
/// @param level the level
public record LevelProperty(Area area, Level level) implements Property {

    @Override
    public String id() {
        return area.number() + "-" + field();
    }

    private String field() {
        return level.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message label() {
        return Message.choice(level);
    }

    @Override
    public Kind<?> kind() {
        return Fields.of(RecordType.LEVEL_COUNT).get(field()).kind();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Access in(Plan plan) {
        Map<RecordId, LevelCount> counts = new HashMap<>();
        for (LevelCount count : plan.levelCounts().rows()) {
            if (count.area() == area) {
                counts.putIfAbsent(count.school(), count);
            }
        }
        return new Counted(counts);
    }

    private final class Counted implements Access {

        private final Map<RecordId, LevelCount> counts;

        Counted(Map<RecordId, LevelCount> counts) {
            this.counts = counts;
        }

        @Override
        public @Nullable Object value(RecordId school) {
            LevelCount count = counts.get(school);
            return count == null ? null : count.at(level);
        }

        @Override
        public Optional<FieldRef> place(RecordId school) {
            return Optional.ofNullable(counts.get(school)).map(count -> new FieldRef(count.id(), field()));
        }

        @Override
        public void put(Draft draft, RecordId school, @Nullable Object value) {
            LevelCount count = counts.get(school);
            RecordId id = count == null ? LevelCount.idOf(school, area) : count.id();
            if (count == null) {
                draft.put(new LevelCount(id, school, area, null, null, null, null, null, null, null, null));
            }
            draft.set(id, field(), value);
        }
    }
}
