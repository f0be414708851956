package org.medienplan.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.support.StaffingBasis;
import org.medienplan.plan.support.StaffingRule;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Ratio;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.PlanBuilder;

/// Published rules for the number of posts, computed again.
class PublishedStaffingTest {

    private static final int YEAR = 2027;

    private final PlanBuilder builder = plan(YEAR, 3, 0);
    private int rank;

    private void line(String name, int schools, String factor) {
        RecordId id = new RecordId(RecordType.SCHOOL_TYPE, name);
        SchoolType type = new SchoolType(id, name, name, "BW", SchoolCategory.SECONDARY, 1, 13, null, null, Set.of());
        for (int i = 0; i < schools; i++) {
            builder.school(name + i, type);
        }
        rule(name, StaffingBasis.SCHOOLS, Set.of(id), factor, "1");
    }

    private void rule(String name, StaffingBasis basis, Set<RecordId> types, String posts, String per) {
        builder.put(new StaffingRule(
                new RecordId(RecordType.STAFFING_RULE, name),
                "rule",
                rank++,
                name,
                basis,
                Set.of(),
                Set.of(),
                types,
                Decimal.parse(posts).orElseThrow(),
                Decimal.parse(per).orElseThrow()));
    }

    @Test
    @DisplayName("Stuttgart, GRDrs 1223/2023: 23, 4, 8, 4, 13, 20, 5, 5, together 80 from the exact sum")
    void stuttgartsLinesAreRoundedHalfUpAndItsTotalFromTheExactSum() {
        line("GS", 69, "0.33");
        line("WRS", 7, "0.5");
        line("RS", 15, "0.5");
        line("GMS", 8, "0.5");
        line("Gym", 25, "0.5");
        line("BS", 20, "1");
        line("SBBZ", 15, "0.33");
        rule("pool", StaffingBasis.FIXED, Set.of(), "5", "1");
        Staffing staffing = new Staffing(Figures.of(builder.build()));
        Staffing.Alternative stuttgart = staffing.alternatives().getFirst();
        List<BigDecimal> printed = new ArrayList<>();
        stuttgart.lines().forEach(one -> printed.add(staffing.posts(one, YEAR).rounded(0)));

        assertThat(printed).map(BigDecimal::intValueExact).containsExactly(23, 4, 8, 4, 13, 20, 5, 5);
        assertThat(staffing.posts(stuttgart, YEAR).rounded(2)).isEqualTo("80.22");
        assertThat(staffing.posts(stuttgart, YEAR).rounded(0)).isEqualTo("80");
    }

    @Test
    @DisplayName("Stuttgart, GRDrs 1223/2023: 5 posts EG 10 cost 370,000 € a year")
    void stuttgartsPostsCostWhatWasDecided() {
        Money post = Money.ofEuros(74_000);
        BigDecimal posts = Posts.of(5, new Ratio(1, 1)).rounded(0);
        assertThat(Money.ofCents(posts.longValueExact() * post.cents())).isEqualTo(Money.ofEuros(370_000));
    }

    @Test
    @DisplayName("GEW 2019: 2.5 million pupils with a device each need 6,250 or 8,333 posts")
    void aPostForFourHundredOrThreeHundredDevicesGivesTheNumbersOfTheUnion() {
        builder.school("all", GRUNDSCHULE, pupils(2_500_000));
        rule("400", StaffingBasis.PUPILS, Set.of(), "1", "400");
        Staffing staffing = new Staffing(Figures.of(builder.build()));

        assertThat(staffing.posts(staffing.alternatives().getFirst(), YEAR).rounded(0))
                .isEqualTo("6250");
        assertThat(Posts.of(2_500_000, new Ratio(1, 300)).rounded(0)).isEqualTo("8333");
    }

    @Test
    void aSumOfPostsIsRoundedFromItsExactParts() {
        Posts third = Posts.of(1, new Ratio(1, 3));
        assertThat(third.plus(third).plus(third)).isEqualTo(new Posts(BigInteger.ONE, BigInteger.ONE));
        assertThat(Posts.ofHours(15_795, 1580).rounded(1)).isEqualTo("10.0");
    }
}
