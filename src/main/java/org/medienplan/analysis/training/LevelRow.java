package org.medienplan.analysis.training;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.training.Level;
import org.medienplan.ref.RecordId;

/// Teachers by level at a school, at all schools of a type, or at all schools.
///
/// @param subject the school or school type, null for all
/// @param schools how many schools
/// @param unknown how many of them have no levels
/// @param teachers teachers that the plan counts with at the schools
/// @param now those whose level is known, today
/// @param then the same when everything in the calendar has been held
/// @param aim the level that all of them shall reach, null where there is none or where the schools have different ones
/// @param aims how many different aims the schools have
/// @param below teachers below the aim of their school today
/// @param expected teachers below it when everything in the calendar has been held
public record LevelRow(
        @Nullable RecordId subject,
        int schools,
        int unknown,
        long teachers,
        Spread now,
        Spread then,
        @Nullable Level aim,
        int aims,
        int below,
        int expected) {

    static final LevelRow NOTHING = new LevelRow(null, 0, 0, 0, Spread.NOBODY, Spread.NOBODY, null, 0, 0, 0);

    /// Both together, under the name of something that they are part of.
    LevelRow plus(LevelRow other, @Nullable RecordId whole) {
        boolean same = aims == 0 || other.aims == 0 || (aim != null && aim == other.aim);
        Level first = aims == 0 ? other.aim : aim;
        return new LevelRow(
                whole,
                schools + other.schools,
                unknown + other.unknown,
                teachers + other.teachers,
                now.plus(other.now),
                then.plus(other.then),
                same ? first : null,
                same ? Math.max(aims, other.aims) : Math.max(2, Math.max(aims, other.aims)),
                below + other.below,
                expected + other.expected);
    }

    /// The level that all shall reach; empty where there is none or several.
    public Optional<Level> commonAim() {
        return Optional.ofNullable(aim);
    }

    /// Whether the levels of every school are known.
    public boolean isComplete() {
        return unknown == 0;
    }
}
