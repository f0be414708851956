package org.medienplan.analysis.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.Lessons.capability;
import static org.medienplan.testing.Lessons.competence;
import static org.medienplan.testing.Lessons.periods;
import static org.medienplan.testing.Lessons.project;
import static org.medienplan.testing.Lessons.serves;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.teaching.ProjectChain.ItemLink;
import org.medienplan.analysis.teaching.ProjectChain.MoneyLink;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.testing.Lessons;
import org.medienplan.testing.PlanBuilder;

/// From a lesson to its money and back.
class ChainsTest {

    private static final RecordId SCHOOL = Details.school("a");
    private static final RecordId MICROPHONE = Details.item("microphone");
    private static final RecordId LICENCE = Details.item("licence");

    /// 10 classes of 28; 14 microphones are needed, 4 are there, each with a licence of 12 euros a year.
    private static PlanBuilder school() {
        return PlanBuilder.plan(2027, 3, 2)
                .school("a", GYMNASIUM, pupils(280), fact(Driver.CLASSES, 10))
                .item("tablet", euros(500))
                .rule("tablet", each(Driver.CLASSES, "10"))
                .item("microphone", euros(89), expense())
                .item("licence", euros(12), yearly(), expense())
                .rule("licence", oneFor(1, "microphone"))
                .holding("a", "microphone", 4, with("acquired", 2026))
                .put(periods(25))
                .put(capability("device", CountedBy.TEAM))
                .put(serves("device", "tablet", 1))
                .put(capability("sound", CountedBy.TEAM))
                .put(serves("sound", "microphone", 1))
                .put(capability("quiet", CountedBy.CLASS))
                .put(project(
                        "film",
                        "a",
                        4,
                        "2",
                        "sound",
                        with("competences", Set.of(competence("mkr-4.1"))),
                        with(
                                "capabilities",
                                Set.of(
                                        Lessons.capability("sound"),
                                        Lessons.capability("device"),
                                        Lessons.capability("quiet")))));
    }

    private static ProjectChain chain(PlanBuilder plan, String project, int year) {
        Plan built = plan.build();
        School school = built.schools().get(SCHOOL);
        Chains chains = new Chains(AddedCost.of(Figures.of(built)), school);
        TeachingProject found = built.teachingProjects().get(Lessons.project(project));
        return chains.chain(found, year);
    }

    @Test
    void aLessonAddsWhatItsNeedExceedsStandardAndStockBy() {
        ProjectChain chain = chain(school(), "film", 2027);

        assertThat(chain.items())
                .filteredOn(link -> link.item().equals(MICROPHONE))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.need()).isEqualTo(14);
                    assertThat(link.standard()).isZero();
                    assertThat(link.stock()).isEqualTo(4);
                    assertThat(link.missing()).isEqualTo(10);
                });
        assertThat(chain.money())
                .filteredOn(link -> link.item().equals(MICROPHONE))
                .extracting(MoneyLink::units, MoneyLink::expense)
                .containsExactly(tuple(10L, 89_000L));
    }

    @Test
    void whatFollowsAnItemBelongsToTheLessonThatRaisedIt() {
        ProjectChain chain = chain(school(), "film", 2027);

        assertThat(chain.money())
                .filteredOn(link -> link.item().equals(LICENCE))
                .singleElement()
                .satisfies(link -> assertThat(link.because()).containsExactly(MICROPHONE));
    }

    @Test
    void whatTheStandardProvidesAnywayCostsNothingMore() {
        ProjectChain chain = chain(school(), "film", 2027);

        assertThat(chain.items()).filteredOn(link -> link.raised() == 0).hasSize(1);
        assertThat(chain.money()).noneMatch(link -> link.item().equals(Details.item("tablet")));
    }

    @Test
    void whatNothingServesIsAMissingLink() {
        assertThat(chain(school(), "film", 2027)
                        .unserved()
                        .orElseThrow()
                        .capability()
                        .name())
                .isEqualTo("quiet");
    }

    @Test
    void theTotalOfASchoolIsTheDifferenceOfItsCosts() {
        Plan plan = school().put(project("radio", "a", 2, "2", "sound")).build();
        AddedCost added = AddedCost.of(Figures.of(plan));
        Chains chains = new Chains(added, plan.schools().get(SCHOOL));

        assertThat(chains.total(2027))
                .isEqualTo(added.of(Metric.COST, 2027, SCHOOL, null))
                .isPositive();
        assertThat(chains.chain(plan.teachingProjects().get(Lessons.project("radio")), 2027)
                        .items())
                .extracting(ItemLink::sharers)
                .containsExactly(1);
    }

    @Test
    void aPurchaseLeadsBackToProjectsAndCompetences() {
        RecordId frame = new RecordId(RecordType.FRAMEWORK, "mkr");
        Plan plan = school().put(new Competence(competence("mkr-4.1"), frame, "4.1", "Produktion", null))
                .build();
        Reach reach = new Reach(AddedCost.of(Figures.of(plan)));
        List<Reach.Purchase> purchases = reach.purchases(List.of(SCHOOL));

        assertThat(purchases)
                .filteredOn(purchase -> purchase.item().equals(MICROPHONE))
                .singleElement()
                .satisfies(purchase -> {
                    assertThat(purchase.competences()).containsExactly(competence("mkr-4.1"));
                    assertThat(purchase.added()).isEqualTo(purchase.cost());
                });
        assertThat(Reach.byItem(purchases, Set.of(competence("mkr-4.1")))).containsKey(MICROPHONE);
        assertThat(Reach.byItem(purchases, Set.of(competence("mkr-1.1")))).isEmpty();
    }
}
