package org.medienplan.ui.step.infrastructure;

import java.util.List;
import javafx.scene.Node;
import org.medienplan.calc.Figure;
import org.medienplan.change.Property;
import org.medienplan.message.Outcome;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// Everything that is recorded of a school, and behind a tab how its countable facts come about.
final class SchoolForm {

    private static final int UNFOLDED = 1;

    private SchoolForm() {}

    static RecordForm of(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        return RecordForm.of(surroundings, RecordType.SCHOOL)
                .group("", "name", "number", "streams", "official_name", "school_type", "social_index")
                .group(
                        "infrastructure.group.facts",
                        List.of(
                                new DriverOfPlan(Driver.PUPILS),
                                new DriverOfPlan(Driver.CLASSES),
                                new DriverOfPlan(Driver.TEACHERS),
                                new DriverOfPlan(Driver.WORKPLACES),
                                new DriverOfPlan(Driver.ALL_DAY_GROUPS)))
                .group(
                        "infrastructure.group.network",
                        List.of(SchoolColumns.BANDWIDTH, SchoolColumns.BANDWIDTH_UP, SchoolColumns.CABLING))
                .group("infrastructure.group.term", "opened", "closed", "phase_out_from", "successor")
                .group("infrastructure.group.contact", "contact", "email", "phone")
                .group("infrastructure.group.address", "street", "postcode", "town")
                .group("infrastructure.group.planning", "authority", "standard", "media_concept", "note")
                .prompts((school, property) -> derived(surroundings, school, property))
                .tab(texts.say("place.derivation"), school -> derivation(surroundings, school));
    }

    /// What the plan counts with where nothing is recorded for its first year.
    private static String derived(Surroundings surroundings, RecordId school, Property property) {
        if (!(property instanceof DriverOfPlan(Driver driver))) {
            return "";
        }
        Snapshot now = surroundings.snapshot().getValue();
        Texts texts = surroundings.texts();
        return Metric.ofKey(driver.key())
                .map(metric ->
                        FigureId.of(metric, now.plan().header().firstYear()).forHolder(school))
                .map(now.figures()::figure)
                .map(figure -> figure instanceof Outcome.Ok<Figure>(Figure found) && found.isComplete()
                        ? texts.say("infrastructure.derived", found.value())
                        : "")
                .orElse("");
    }

    private static Node derivation(Surroundings surroundings, RecordId school) {
        Texts texts = surroundings.texts();
        SchoolFacts facts = new SchoolFacts(surroundings.snapshot().getValue(), texts);
        return new DerivationTree(
                facts.derivation(school), UNFOLDED, texts.say("infrastructure.school.derivation", texts.name(school)));
    }
}
