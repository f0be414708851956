package org.medienplan.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

/// Taking funding programmes over.
class ProgrammeTemplatesTest {

    private static final Library LIBRARY = Library.in(Path.of(""));

    private static Template template(String id) {
        return ProgrammeTemplates.wanted(LIBRARY.shelf(), List.of(id))
                .orElseThrow()
                .getFirst();
    }

    private static Plan taken(String id, Plan plan) {
        return ProgrammeTemplates.takeOver(template(id)).on(plan).orElseThrow().apply(plan);
    }

    private static Plan empty() {
        return PlanBuilder.plan(2027, 5, 5).build();
    }

    @Test
    void aProgrammeComesWithItsCapsAndABudgetOfTheAuthority() {
        Plan plan = taken("digitalpakt-2019-nw", empty());
        assertThat(plan.fundingCaps().rows()).hasSize(2).allMatch(cap -> "mobile".equals(cap.alternative()));
        assertThat(plan.programmeBudgets().rows().stream().map(ProgrammeBudget::authority))
                .containsExactly(PlanBuilder.AUTHORITY);
        RecordId programme = new RecordId(RecordType.PROGRAMME, "digitalpakt-2019-nw");
        assertThat(plan.origin(programme, "rate").orElseThrow().source()).contains("RL DigitalPakt NRW");
    }

    @Test
    void bundlesThatThePlanDoesNotHaveAreLeftOut() {
        Plan plan = taken("administration-nw", empty());
        assertThat(plan.programmes().rows().stream().map(Programme::bundles)).allMatch(Set::isEmpty);
    }

    @Test
    void whatThePlanHasStaysAsItIs() {
        Plan plan = taken("digitalpakt-2", empty());
        assertThat(taken("digitalpakt-2", plan)).isEqualTo(plan);
    }

    @Test
    void anUnknownProgrammeIsRefusedWithThoseThatThereAre() {
        assertThat(ProgrammeTemplates.wanted(LIBRARY.shelf(), List.of("digitalpakt-3")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.message().toString()).contains("digitalpakt-2019-nw"));
    }

    @Test
    void everyLandOfTheListHasItsDigitalPakt() {
        for (String land : List.of("NW", "NI", "MV", "SH", "BY", "BW", "HE", "SL")) {
            assertThat(LIBRARY.templates(TemplateKind.PROGRAMME, land).orElseThrow())
                    .anyMatch(
                            template -> template.id().startsWith("digitalpakt-2019") && land.equals(template.state()));
        }
    }
}
