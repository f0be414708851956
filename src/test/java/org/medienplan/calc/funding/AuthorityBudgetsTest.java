package org.medienplan.calc.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.PlanBuilder.AUTHORITY;

import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.base.FactBook;
import org.medienplan.json.TemplateJson;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.BudgetPool;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;
import org.medienplan.trace.Trace;

/// What an authority may have of the programmes that lie beside the program.
class AuthorityBudgetsTest {

    private static PlanBuilder city() {
        return PlanBuilder.plan(2027, 5, 5).item("tablet", euros(500));
    }

    private static Plan withProgramme(PlanBuilder builder, String land, @Nullable Money amount, @Nullable Money key) {
        Path file = Path.of("templates", "programme-digitalpakt-2019-" + land + ".json");
        for (Identified record : TemplateJson.read(file).orElseThrow().records()) {
            builder.put(record);
        }
        return builder.put(new ProgrammeBudget(
                        new RecordId(RecordType.PROGRAMME_BUDGET, "b"),
                        programme(land),
                        AUTHORITY,
                        amount,
                        key,
                        null,
                        null))
                .build();
    }

    private static RecordId programme(String land) {
        return new RecordId(RecordType.PROGRAMME, "digitalpakt-2019-" + land);
    }

    private static BudgetAmount budget(Plan plan, String land) {
        return AuthorityBudgets.of(plan, FactBook.of(plan)).budget(programme(land), AUTHORITY, Trace.NONE);
    }

    private static long cents(PlanBuilder builder, String land) {
        return budget(withProgramme(builder, land, null, null), land).cents();
    }

    @Test
    void aPrimarySchoolOf200PupilsInMecklenburgBrings118800Euros() {
        assertThat(cents(city().school("a", SchoolTypes.GRUNDSCHULE, pupils(200)), "mv"))
                .isEqualTo(11_880_000);
    }

    @Test
    void inLowerSaxonyASchoolOf59PupilsGetsAnAmountPerPupilAndOneOf60TheBase() {
        assertThat(cents(city().school("a", SchoolTypes.GRUNDSCHULE, pupils(59)), "ni"))
                .isEqualTo(59 * 50_000);
        assertThat(cents(city().school("a", SchoolTypes.GRUNDSCHULE, pupils(60)), "ni"))
                .isEqualTo(3_000_000);
    }

    @Test
    void inSaarlandTheBaseFollowsTheKindOfSchool() {
        PlanBuilder schools = city().school("a", SchoolTypes.GRUNDSCHULE, pupils(100))
                .school("b", SchoolTypes.GYMNASIUM, pupils(600));
        assertThat(cents(schools, "sl")).isEqualTo(8_000_000);
    }

    @Test
    void aPoolIsSplitByPupilsAndKeyAndRoundedOnce() {
        PlanBuilder schools = city().school("a", SchoolTypes.GRUNDSCHULE, pupils(1));
        schools.put(new BudgetPool(
                new RecordId(RecordType.BUDGET_POOL, "pool"),
                programme("nw"),
                Money.ofCents(200),
                new Share(750_000),
                4,
                Money.ofCents(300),
                null));
        // 37.5 cents by pupils and 16.67 by key: 54.17, and not 38 + 17
        Plan plan = withProgramme(schools, "nw", null, Money.ofCents(100));
        assertThat(budget(plan, "nw").cents()).isEqualTo(54);
        assertThat(budget(withProgramme(schools, "nw", null, null), "nw").known())
                .isFalse();
    }

    @Test
    void anEnteredAmountCountsInPlaceOfTheFormula() {
        Plan plan = withProgramme(city(), "mv", Money.ofEuros(7_934_413), null);
        assertThat(budget(plan, "mv").cents()).isEqualTo(793_441_300);
    }

    @Test
    void unknownPupilsMakeTheBudgetUnknownAndAreCounted() {
        Plan plan = withProgramme(
                city().school("a", SchoolTypes.GRUNDSCHULE, pupils(200)).school("b", SchoolTypes.GRUNDSCHULE),
                "mv",
                null,
                null);
        assertThat(budget(plan, "mv").known()).isFalse();
        assertThat(budget(plan, "mv").missing()).isEqualTo(1);
    }

    @Test
    void withoutARecordAnAuthorityHasNothingAndWithoutAFormulaItIsNotKnown() {
        Plan nothing = city().build();
        assertThat(budget(nothing, "mv").cents()).isZero();
        assertThat(budget(withProgramme(city(), "nw", null, null), "nw").known())
                .isFalse();
    }

    @Test
    void morePupilsNeverLowerABudget() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            int few = random.nextInt(2_000);
            int more = few + random.nextInt(50);
            for (String land : new String[] {"mv", "ni", "sl"}) {
                assertThat(cents(city().school("a", SchoolTypes.GYMNASIUM, pupils(more)), land))
                        .isGreaterThanOrEqualTo(cents(city().school("a", SchoolTypes.GYMNASIUM, pupils(few)), land));
            }
        }
    }

    @Test
    void theOrderOfSchoolsDoesNotMatter() {
        PlanBuilder one =
                city().school("a", SchoolTypes.GRUNDSCHULE, pupils(59)).school("b", SchoolTypes.GYMNASIUM, pupils(800));
        PlanBuilder other =
                city().school("a", SchoolTypes.GYMNASIUM, pupils(800)).school("b", SchoolTypes.GRUNDSCHULE, pupils(59));
        for (String land : new String[] {"mv", "ni", "sl"}) {
            assertThat(cents(one, land)).isEqualTo(cents(other, land));
        }
    }
}
