package org.medienplan.calc.base;

import java.util.List;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.TrainingSession;

/// What a holder bears of training.
///
/// @param sessions the courses that it holds
/// @param officers the hours for which its media officers are released; none at an authority
public record TrainingFacts(List<TrainingSession> sessions, List<MediaOfficer> officers) {

    /// Nothing at all.
    public static final TrainingFacts NONE = new TrainingFacts(List.of(), List.of());
}
