package org.medienplan.check;

import java.util.Locale;

/// The numbers that checks measure against; their values stand in the file of [Limits].
public enum Limit {
    /// Years after which a price should be asked for again.
    PRICE_AGE_YEARS,
    /// Part of its pupils by which a school may change from one year to the next.
    PUPIL_CHANGE_SHARE,
    /// Pupils by which it may always change.
    PUPIL_CHANGE_HEADS,
    /// Years after which counted pupils are old.
    PUPIL_AGE_YEARS,
    /// Mbit/s that a line should have for each teaching room.
    LINE_PER_ROOM,
    /// Mbit/s that are enough for any site.
    LINE_ENOUGH,
    /// Part of the download that the upload should reach.
    UPLOAD_SHARE,
    /// Part of the cost that may rest on estimates.
    ESTIMATE_SHARE,
    /// How many times the mean of the years one year may cost.
    PEAK_FACTOR,
    /// Years before a building project in which cabling should wait.
    BUILDING_WAIT_YEARS,
    /// Periods a week that a class may spend on one project.
    PROJECT_HOURS,
    /// Usable periods of a week where nobody has assumed any.
    USABLE_PERIODS,
    /// Part of the posts of the lowest staffing rule that a plan should not fall below.
    POSTS_SHARE,
    /// Days before the last day of a programme from which on people are reminded of it.
    DEADLINE_DAYS,
    /// Part by which a sum may differ from a control total.
    CONTROL_SHARE,
    /// Units of anything for one pupil, teacher, room and so on.
    RATIO_PUPILS,
    RATIO_TEACHERS,
    RATIO_WORKPLACES,
    RATIO_ROOMS,
    RATIO_CLASSES,
    /// Pupils, rooms and so on for one unit, beyond which nobody states a ratio.
    RATIO_RAREST;

    /// The name in the file.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
