package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.atLeast;
import static org.medienplan.testing.Details.cohort;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fromPlanYear;
import static org.medienplan.testing.Details.largestCounts;
import static org.medienplan.testing.Details.linearlyOver;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.onlyFor;
import static org.medienplan.testing.Details.parentsPay;
import static org.medienplan.testing.Details.reserve;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Detail;
import org.medienplan.text.Texts;
import org.medienplan.ui.step.Snapshots;

class RuleWordsTest {

    private final RuleWords words = new RuleWords(Texts.in(Locale.GERMANY), 2027);

    @Test
    void aRatioSaysHowManyForHowMany() {
        assertThat(words.ratio(rule(oneFor(30, Driver.PUPILS)))).isEqualTo("1 je 30");
        assertThat(words.basis(rule(oneFor(30, Driver.PUPILS)))).isEqualTo("Schülerinnen und Schüler");
        assertThat(words.basis(rule(oneFor(16, "tablet")))).isEqualTo("Bedarf: tablet");
    }

    @Test
    void aRuleNamesTheSchoolsThatItIsFor() {
        assertThat(words.schools(rule(each(Driver.PUPILS)))).isEqualTo("alle Schulen");
        assertThat(words.schools(rule(each(Driver.PUPILS), onlyFor(SchoolCategory.PRIMARY))))
                .isEqualTo("Primarstufe");
    }

    @Test
    void boundsAreSaidOnlyWhereThereAreSome() {
        assertThat(words.bounds(rule(each(Driver.PUPILS)))).isEmpty();
        assertThat(words.bounds(rule(each(Driver.PUPILS), atLeast(2), reserve("0.05"), largestCounts())))
                .isEqualTo(percent(5) + " Reserve, mindestens 2, größte Menge gilt");
    }

    @Test
    void aPhaseInNamesTheYearInWhichItIsThere() {
        assertThat(words.phaseIn(rule(each(Driver.PUPILS)))).isEqualTo("sofort");
        assertThat(words.phaseIn(rule(each(Driver.PUPILS), linearlyOver(5))))
                .isEqualTo("in gleichen Schritten bis 2031");
        assertThat(words.phaseIn(rule(each(Driver.PUPILS), fromPlanYear(3)))).isEqualTo("ab 2029");
    }

    @Test
    void aCohortGrowsYearByYearAndParentsMayPay() {
        Rule rule = rule(each(Driver.PUPILS), cohort(7, 10, CohortOwner.COHORT), parentsPay("1", "0.1"));

        assertThat(words.basis(rule)).isEqualTo("Schülerinnen und Schüler, Jahrgang 7 bis 10");
        assertThat(words.phaseIn(rule)).isEqualTo("jahrgangsweise aufwachsend, Eltern finanzieren " + percent(100));
    }

    @Test
    void aSheetListsTheRulesOfItsStandardAndTheSchoolsThatUseIt() {
        var snapshot = Snapshots.of(plan(2027, 3, 0)
                .school("a", GYMNASIUM)
                .item("tablet", euros(500))
                .rule("tablet", each(Driver.PUPILS)));
        var sheets = StandardSheet.of(snapshot, Snapshots.texts(snapshot));

        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst().schools()).containsExactly("Schule a");
        assertThat(sheets.getFirst().rules()).extracting(RuleRow::item).containsExactly("tablet");
        assertThat(sheets.getFirst().usual()).isTrue();
    }

    private String percent(int percent) {
        return words.texts().formats().percent(Share.ofPercent(percent));
    }

    private static Rule rule(Detail.Values... details) {
        return plan(2027, 3, 0)
                .item("tablet", euros(500))
                .item("case", euros(50))
                .rule("case", details)
                .build()
                .rules()
                .rows()
                .getFirst();
    }
}
