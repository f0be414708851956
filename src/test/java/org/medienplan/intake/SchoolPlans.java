package org.medienplan.intake;

import java.nio.file.Path;
import org.medienplan.json.TemplateJson;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.school.Authority;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Plans that wait for a list of schools.
final class SchoolPlans {

    static final RecordId AUTHORITY = new RecordId(RecordType.AUTHORITY, "town");

    private SchoolPlans() {}

    /// A plan with an authority and the school types of the template for NRW.
    static Plan empty() {
        return Plan.of(new PlanHeader(PlanHeader.ID, "Plan", "NW", 2027, 5, 5, null, null))
                .with(new Authority(AUTHORITY, "Musterstadt", "NW", null))
                .withAll(TemplateJson.read(Path.of("templates", "school-types-nw.json"))
                        .orElseThrow()
                        .records());
    }
}
