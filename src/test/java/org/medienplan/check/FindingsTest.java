package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medienplan.change.Change;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.GeneratedPlans;
import org.medienplan.text.Texts;

class FindingsTest {

    private static final RecordId SCHOOL = new RecordId(RecordType.SCHOOL, "b");

    static Stream<Long> seeds() {
        return GeneratedPlans.seeds(60);
    }

    @Test
    void thereAreEnoughChecksEachWithANameOfItsOwn() {
        Set<String> ids = new HashSet<>();
        Checks.all()
                .forEach(check -> assertThat(ids.add(check.id())).as(check.id()).isTrue());
        assertThat(ids).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void everyCheckCanSpeakOfSeveralCasesInBothLanguages() {
        for (Locale language : List.of(Locale.GERMANY, Locale.UK)) {
            Texts texts = Texts.in(language);
            for (Check check : Checks.all()) {
                assertThat(texts.say(Message.of("check.sum." + check.id(), 3))).contains("3");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingThatIsFoundInAnyPlanCanBeSaidAndWhatCanBeRepairedBecomesAPlan(long seed) {
        Plan plan = GeneratedPlans.plan(seed);
        for (Locale language : List.of(Locale.GERMANY, Locale.UK)) {
            Texts texts = Texts.in(language).naming(id -> Names.of(plan, id));
            for (Finding finding : CheckRig.all(plan).all()) {
                assertThat(texts.say(finding.message())).isNotBlank();
                finding.cases()
                        .forEach(one -> assertThat(texts.say(one.message())).isNotBlank());
                finding.repairName()
                        .ifPresent(name -> assertThat(texts.say(name)).isNotBlank());
                finding.repair().ifPresent(repair -> repair(repair, plan, texts));
            }
        }
    }

    private static void repair(Change repair, Plan plan, Texts texts) {
        assertThat(texts.say(repair.label())).isNotBlank();
        if (repair.on(plan) instanceof Outcome.Ok<?>) {
            assertThat(repair.on(plan).orElseThrow().apply(plan)).isNotEqualTo(plan);
        }
    }

    @Test
    void theHeaviestComeFirstAndEachSeverityIsCounted() {
        Findings findings = CheckRig.all(plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800))
                .school("b", GYMNASIUM)
                .build());
        assertThat(findings.all()).extracting(Finding::severity).isSorted();
        assertThat(findings.worst()).contains(Severity.BLOCKS);
        assertThat(findings.block()).isTrue();
        assertThat(Stream.of(Severity.values()).mapToLong(findings::count).sum())
                .isEqualTo(findings.all().size());
    }

    @Test
    void aRecordKnowsWhatIsSaidOfItItsFieldsAndItsFigures() {
        Findings findings = CheckRig.all(plan(2027, 5, 5).school("b", GYMNASIUM).build());
        assertThat(findings.of(SCHOOL))
                .extracting(hit -> hit.finding().check())
                .contains("pupils_missing", "site_missing", "stock_missing");
        assertThat(findings.at(FieldRef.whole(SCHOOL)))
                .extracting(hit -> hit.finding().check())
                .containsExactly("site_missing");
    }

    @Test
    void aPartOfTheFindingsHoldsOnlyTheCasesOfThatPart() {
        Findings findings = CheckRig.all(
                plan(2027, 5, 5).school("a", GYMNASIUM).school("b", GYMNASIUM).build());
        Findings part = findings.where(place -> place.equals(FieldRef.whole(SCHOOL)));
        assertThat(part.all()).allSatisfy(finding -> assertThat(finding.cases()).hasSize(1));
        assertThat(part.all()).isNotEmpty();
    }
}
