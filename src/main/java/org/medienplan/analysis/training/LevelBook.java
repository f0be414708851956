package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.LevelAim;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.ref.RecordId;

/// The levels recorded at each school, and the aims that hold for it. A count in which a level is missing is not known.
public final class LevelBook {

    private final Plan plan;
    private final List<LevelAim> aims;
    private final Map<RecordId, Map<Area, Spread>> bySchool = new HashMap<>();

    private LevelBook(Plan plan) {
        this.plan = plan;
        this.aims = plan.levelAims().rows();
        for (LevelCount count : plan.levelCounts().rows()) {
            if (count.isComplete()) {
                bySchool.computeIfAbsent(count.school(), key -> new EnumMap<>(Area.class))
                        .putIfAbsent(count.area(), new Spread(count.byLevel()));
            }
        }
    }

    public static LevelBook of(Plan plan) {
        return new LevelBook(plan);
    }

    /// The areas that are known at a school, with its teachers by level.
    public Map<Area, Spread> areas(RecordId school) {
        return bySchool.getOrDefault(school, Map.of());
    }

    /// The teachers of a school by level today; empty where nobody has counted them.
    ///
    /// @param area the area, null for the mean of all that are known
    public Optional<Spread> levels(RecordId school, @Nullable Area area) {
        Map<Area, Spread> areas = areas(school);
        if (area != null) {
            return Optional.ofNullable(areas.get(area));
        }
        return areas.isEmpty() ? Optional.empty() : Optional.of(Spread.mean(areas.values()));
    }

    /// The aim that holds for a school.
    ///
    /// @param area the area, null for the aim of all areas without one of their own
    public Optional<LevelAim> aim(RecordId school, @Nullable Area area) {
        return plan.schools().find(school).flatMap(found -> aim(found, area));
    }

    private Optional<LevelAim> aim(School school, @Nullable Area area) {
        Optional<SchoolType> type = plan.schoolTypes().find(school.schoolType());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<LevelAim> fitting = new ArrayList<>(aims);
        fitting.removeIf(aim -> fit(aim, school, type.get()) < 0 || !isFor(aim, area));
        return fitting.stream()
                .min(Comparator.comparing((LevelAim aim) -> aim.area() == null)
                        .thenComparingInt(aim -> -fit(aim, school, type.get()))
                        .thenComparing(LevelAim::id));
    }

    private static boolean isFor(LevelAim aim, @Nullable Area area) {
        return aim.area() == null || aim.area() == area;
    }

    private static int fit(LevelAim aim, School school, SchoolType type) {
        return aim.fit(school.id(), type.id(), type.category());
    }
}
