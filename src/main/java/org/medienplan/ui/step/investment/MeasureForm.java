package org.medienplan.ui.step.investment;

import java.util.Map;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Obligation;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.Surroundings;

/// Everything that is recorded of a measure, and behind tabs what it costs and how that comes about.
final class MeasureForm {

    private MeasureForm() {}

    static RecordForm of(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        return RecordForm.of(surroundings, RecordType.MEASURE)
                .group("", "name", "bundle", "start", "end", "ordered", "obligation")
                .group("measure.group.for", "holders", "items", "grade_from", "grade_to")
                .group("measure.group.more", "note")
                .tab(texts.say("measure.tab.cost"), measure -> new MeasureCost(surroundings, measure).node())
                .tab(texts.say("place.derivation"), measure -> new MeasureDerivation(surroundings, measure).node());
    }

    /// What most new measures begin with: the first year of the plan.
    static Map<String, Object> presets(Plan plan) {
        int first = plan.header().firstYear();
        return Map.of(
                "start", new HalfYear(first, 1),
                "end", new HalfYear(first, 2),
                "obligation", Obligation.OBLIGATORY);
    }
}
