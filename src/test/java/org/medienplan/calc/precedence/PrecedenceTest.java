package org.medienplan.calc.precedence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.PlanBuilder;

class PrecedenceTest {

    private static final RecordId CABLING = new RecordId(RecordType.BUNDLE, "cabling");
    private static final RecordId WLAN = new RecordId(RecordType.BUNDLE, "wlan");

    @Test
    void wlanBeforeCablingAtTheSameSchoolIsTooEarly() {
        List<Dependency> all = Precedence.of(schools()
                .measure(2029, 2029, of(CABLING), at("a"))
                .measure(2028, 2028, of(WLAN), at("a"))
                .build());

        assertThat(all).extracting(Dependency::violated).containsExactly(true);
        assertThat(all.getFirst().earliest().year()).isEqualTo(2029);
    }

    @Test
    void wlanInTheSameHalfYearAsCablingIsInOrder() {
        assertThat(Precedence.of(schools()
                        .measure(2028, 2028, of(CABLING), at("a"))
                        .measure(2028, 2028, of(WLAN), at("a"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(false);
    }

    @Test
    void measuresForDifferentSchoolsDoNotWaitForEachOther() {
        assertThat(Precedence.of(schools()
                        .measure(2029, 2029, of(CABLING), at("a"))
                        .measure(2028, 2028, of(WLAN), at("b"))
                        .build()))
                .isEmpty();
    }

    @Test
    void aMeasureForEverybodyMeetsThoseOfEverySchool() {
        assertThat(Precedence.of(schools()
                        .measure(2029, 2029, of(CABLING))
                        .measure(2028, 2028, of(WLAN), at("b"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(true);
    }

    @Test
    void theFirstCablingOfASchoolIsWhatItsWlanWaitsFor() {
        assertThat(Precedence.of(schools()
                        .measure(2027, 2027, of(CABLING), at("a"))
                        .measure(2030, 2030, of(CABLING), at("a"))
                        .measure(2028, 2028, of(WLAN), at("a"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(false, false);
    }

    @Test
    void aSchoolThatIsCabledOnlyLaterMakesAMeasureForTwoTooEarly() {
        assertThat(Precedence.of(schools()
                        .measure(2027, 2027, of(CABLING), at("a"))
                        .measure(2030, 2030, of(CABLING), at("a", "b"))
                        .measure(2028, 2028, of(WLAN), at("a", "b"))
                        .build()))
                .extracting(Dependency::violated)
                .containsExactly(false, true);
    }

    private static PlanBuilder schools() {
        return plan(2027, 5, 0)
                .bundle("cabling")
                .bundle("wlan", with("after", Set.of(CABLING)))
                .school("a", GYMNASIUM)
                .school("b", GYMNASIUM);
    }

    private static Values of(RecordId bundle) {
        return with("bundle", bundle);
    }
}
