package org.medienplan.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.change.Change;
import org.medienplan.change.Patch;
import org.medienplan.field.References;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Services;
import org.medienplan.workspace.ServiceCatalogues.Offer;

class ServiceCataloguesTest {

    private final List<Offer> offers =
            new ServiceCatalogues(Library.in(Path.of(""))).offers("NW").orElseThrow();

    private static Plan taking(Offer offer, Plan plan) {
        Change change = ServiceCatalogues.taking(offer);
        Patch patch = change.on(plan).orElseThrow();
        assertThat(patch.inverse().apply(patch.apply(plan))).isEqualTo(plan);
        return patch.apply(plan);
    }

    @Test
    void theUsualSplitComesFirstAndEveryTaskHasOneOwner() {
        Plan plan = taking(offers.getFirst(), PlanBuilder.plan(2027, 5, 5).build());
        assertThat(plan.serviceTasks().size()).isEqualTo(38);
        assertThat(plan.taskRoles().rows().stream().filter(role -> role.part() == TaskPart.OWNER))
                .hasSize(38);
        assertThat(References.dangling(plan)).isEmpty();
    }

    @Test
    void anotherCatalogueReplacesTasksAndKeepsWhatIsKnownOfThePartners() {
        Plan before = PlanBuilder.plan(2027, 5, 5)
                .item("hour")
                .put(Services.task("mine", 2))
                .put(Services.staff(ServiceParty.AUTHORITY, "hour", 1500, 3))
                .build();
        Plan plan = taking(offers.get(1), taking(offers.getFirst(), before));
        assertThat(plan.serviceTasks().find(Services.id("mine"))).isEmpty();
        assertThat(plan.serviceTasks().size()).isEqualTo(38);
        assertThat(plan.partyTerms().rows())
                .filteredOn(terms -> terms.party() == ServiceParty.AUTHORITY)
                .singleElement()
                .satisfies(terms -> assertThat(terms.postHours()).isEqualTo(1500));
    }
}
