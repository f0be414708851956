package org.medienplan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.PlanBuilder;

class PrecedenceTest {

    private static final RecordId CABLING = new RecordId(RecordType.BUNDLE, "cabling");
    private static final RecordId WLAN = new RecordId(RecordType.BUNDLE, "wlan");

    @Test
    void wlanBeforeCablingAtTheSameSchoolIsTooEarly() {
        List<Dependency> all = of(schools()
                .measure(2029, 2029, of(CABLING), at("a"))
                .measure(2028, 2028, of(WLAN), at("a"))
                .build());

        assertThat(all).extracting(Dependency::violated).containsExactly(true);
        assertThat(all.getFirst().earliest().year()).isEqualTo(2029);
    }

    @Test
    void wlanInTheSameHalfYearAsCablingIsInOrder() {
        assertThat(of(schools()
                        .measure(2028, 2028, of(CABLING), at("a"))
                        .measure(2028, 2028, of(WLAN), at("a"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(false);
    }

    @Test
    void measuresForDifferentSchoolsDoNotWaitForEachOther() {
        assertThat(of(schools()
                        .measure(2029, 2029, of(CABLING), at("a"))
                        .measure(2028, 2028, of(WLAN), at("b"))
                        .build()))
                .isEmpty();
    }

    @Test
    void aMeasureForEverybodyMeetsThoseOfEverySchool() {
        assertThat(of(schools()
                        .measure(2029, 2029, of(CABLING))
                        .measure(2028, 2028, of(WLAN), at("b"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(true);
    }

    @Test
    void theFirstCablingOfASchoolIsWhatItsWlanWaitsFor() {
        assertThat(of(schools()
                        .measure(2027, 2027, of(CABLING), at("a"))
                        .measure(2030, 2030, of(CABLING), at("a"))
                        .measure(2028, 2028, of(WLAN), at("a"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(false, false);
    }

    @Test
    void aSchoolThatIsCabledOnlyLaterMakesAMeasureForTwoTooEarly() {
        assertThat(of(schools()
                        .measure(2027, 2027, of(CABLING), at("a"))
                        .measure(2030, 2030, of(CABLING), at("a", "b"))
                        .measure(2028, 2028, of(WLAN), at("a", "b"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(false, true);
    }

    @Test
    void aSchoolThatIsCabledAlreadyHasNothingToWaitFor() {
        assertThat(of(schools()
                        .holding("a", "cable", 100, acquired(2025))
                        .measure(2029, 2029, of(CABLING), at("a"))
                        .measure(2028, 2028, of(WLAN), at("a"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(false);
    }

    private static List<Dependency> of(Plan plan) {
        return Precedence.of(Figures.of(plan));
    }

    private static PlanBuilder schools() {
        return plan(2027, 5, 0)
                .bundle("cabling")
                .bundle("wlan", with("after", Set.of(CABLING)))
                .school("a", GYMNASIUM, pupils(100))
                .school("b", GYMNASIUM, pupils(100))
                .item("cable", euros(100), life(20), inBundle("cabling"))
                .rule("cable", each(Driver.PUPILS));
    }

    private static Values of(RecordId bundle) {
        return with("bundle", bundle);
    }
}
