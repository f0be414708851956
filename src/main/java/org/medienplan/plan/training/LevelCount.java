package org.medienplan.plan.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// How many teachers of a school are at which level in an area today. Counts only: who they are is in no plan.
///
/// @param school the school
/// @param area the area
/// @param a1 teachers at the lowest level, null where nobody has counted
/// @param a2 teachers at the next level, and so on
/// @param date when they were counted
/// @param source how: a survey, an estimate
public record LevelCount(
        RecordId id,
        RecordId school,
        Area area,
        @Nullable Integer a1,
        @Nullable Integer a2,
        @Nullable Integer b1,
        @Nullable Integer b2,
        @Nullable Integer c1,
        @Nullable Integer c2,
        @Nullable LocalDate date,
        @Nullable String source)
        implements Identified {

    public LevelCount {
        Require.type(id, RecordType.LEVEL_COUNT);
    }

    /// The id of the count of a school in an area: there is one only.
    public static RecordId idOf(RecordId school, Area area) {
        return new RecordId(RecordType.LEVEL_COUNT, school.key() + "." + area.number());
    }

    /// The school of a count with such an id, which need not be in the plan yet.
    public static RecordId schoolOf(RecordId id) {
        return new RecordId(RecordType.SCHOOL, id.key().substring(0, dot(id)));
    }

    /// The area of a count with such an id; empty where the id was given otherwise.
    public static Optional<Area> areaOf(RecordId id) {
        String number = id.key().substring(Math.min(id.key().length(), dot(id) + 1));
        return Arrays.stream(Area.values())
                .filter(area -> number.equals(Integer.toString(area.number())))
                .findFirst();
    }

    private static int dot(RecordId id) {
        int dot = id.key().lastIndexOf('.');
        return dot < 0 ? id.key().length() : dot;
    }

    /// The teachers at a level, null where nobody has counted.
    public @Nullable Integer at(Level level) {
        return switch (level) {
            case A1 -> a1;
            case A2 -> a2;
            case B1 -> b1;
            case B2 -> b2;
            case C1 -> c1;
            case C2 -> c2;
        };
    }

    /// Whether every level was counted.
    public boolean isComplete() {
        return Arrays.stream(Level.values()).map(this::at).noneMatch(Objects::isNull);
    }

    /// The counts by level; a level that nobody has counted is nothing here.
    public List<Integer> byLevel() {
        List<Integer> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            Integer count = at(level);
            counts.add(count == null ? 0 : count);
        }
        return counts;
    }
}
