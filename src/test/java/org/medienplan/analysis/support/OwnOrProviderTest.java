package org.medienplan.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.ref.Driver;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Services;

/// Own staff for 50 € an hour against a provider for 80 € an hour, 100 tablets with one case of an hour each.
class OwnOrProviderTest {

    private static PlanBuilder school(ServiceParty owner) {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(100))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .item("hour", yearly(), expense(), euros(50))
                .item("provider-hour", yearly(), expense(), euros(80))
                .item("call", yearly(), expense(), euros(90))
                .item("fee", yearly(), expense(), euros(1000))
                .put(Services.task("repair", 2))
                .put(Services.cases("repair", "tablet", "100", "60"))
                .put(Services.owner("repair", owner))
                .put(Services.staff(ServiceParty.MUNICIPAL_IT, "hour", 1000, 1))
                .put(Services.provider("provider-hour", "call", "10", "fee"));
    }

    private static OwnOrProvider of(ServiceParty owner) {
        return OwnOrProvider.of(Figures.of(school(owner).build()));
    }

    @Test
    void theOtherWayIsComputedByTheSameFigures() {
        OwnOrProvider.Year year = of(ServiceParty.MUNICIPAL_IT).years().getFirst();
        assertThat(year.staff()).isEqualTo(100 * 5000);
        assertThat(year.bought()).isZero();
        assertThat(year.other()).isEqualTo(100 * 8000 + 10 * 9000 + 100_000);
        assertThat(year.posts().rounded(1)).isEqualTo("0.1");
        assertThat(year.perDevice()).contains(5000L);
    }

    @Test
    void whereAProviderOperatesTheOtherWayIsOwnStaff() {
        OwnOrProvider costs = of(ServiceParty.PROVIDER);
        assertThat(costs.byStaff()).isFalse();
        assertThat(costs.years().getFirst().bought()).isEqualTo(990_000);
        assertThat(costs.years().getFirst().other()).isEqualTo(500_000);
    }

    @Test
    void twiceTheDevicesDoubleHoursAndCallOutsButNotTheFee() {
        Growth growth = of(ServiceParty.MUNICIPAL_IT).growth();
        assertThat(growth.planned().doubled()).isEqualTo(1_000_000);
        assertThat(growth.other().doubled()).isEqualTo(2 * 890_000 + 100_000);
        assertThat(growth.postsDoubled().rounded(1)).isEqualTo("0.2");
    }

    @Test
    void oneWayMayBeCheaperWhateverTheNumberOfDevices() {
        assertThat(of(ServiceParty.MUNICIPAL_IT).growth().breakEven()).isEmpty();
    }

    @Test
    void theLinesCrossWhereTheFixedCostIsEarned() {
        Growth growth =
                new Growth(100, new Growth.Line(1_000, 1_500), new Growth.Line(1_100, 2_000), Posts.NONE, Posts.NONE);
        assertThat(growth.breakEven()).contains(75L);
        assertThat(growth.planned().at(75, 100)).isEqualTo(growth.other().at(75, 100));
    }
}
