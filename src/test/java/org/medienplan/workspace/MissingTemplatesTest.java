package org.medienplan.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.change.Patch;
import org.medienplan.plan.Plan;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Lessons;

/// What a plan that was made without templates takes over from them later.
class MissingTemplatesTest {

    private final MissingTemplates templates = new MissingTemplates(Library.in(Path.of("")));

    private List<MissingTemplates.Offer> offers(Plan plan, List<TemplateKind> kinds) {
        return templates.offers(plan, kinds, "template.taken").orElseThrow();
    }

    private static Plan taken(MissingTemplates.Offer offer, Plan plan) {
        Patch patch = offer.change().on(plan).orElseThrow();
        return patch.apply(plan);
    }

    @Test
    void everythingThatIsMissingComesFirstAndInOneStep() {
        Plan empty = plan(2027, 5, 5).build();
        MissingTemplates.Offer all = offers(empty, MissingTemplates.LESSONS).getFirst();
        Plan full = taken(all, empty);
        assertThat(full.frameworks().rows())
                .extracting(Framework::name)
                .anyMatch(name -> name.contains("Medienkompetenzrahmen NRW"))
                .noneMatch(name -> name.contains("Bay"));
        assertThat(full.sampleProjects().size()).isPositive();
        assertThat(full.capabilityItems().rows())
                .isNotEmpty()
                .allSatisfy(
                        serving -> assertThat(full.items().find(serving.item())).isPresent());
        assertThat(offers(full, MissingTemplates.LESSONS)).isEmpty();
    }

    @Test
    void whatAPlanHasStaysAsItIs() {
        Plan own = plan(2027, 5, 5).put(Lessons.periods(17)).build();
        Plan full = taken(offers(own, MissingTemplates.LESSONS).getFirst(), own);
        assertThat(full.timetables().rows()).isEqualTo(own.timetables().rows());
    }

    @Test
    void oneFrameCanBeTakenByItself() {
        Plan empty = plan(2027, 5, 5).build();
        MissingTemplates.Offer frame = offers(empty, MissingTemplates.LESSONS).stream()
                .filter(offer -> offer.templates().size() == 1)
                .filter(offer -> offer.templates().getFirst().kind() == TemplateKind.FRAMEWORK)
                .findFirst()
                .orElseThrow();
        Plan full = taken(frame, empty);
        assertThat(full.frameworks().size()).isEqualTo(1);
        assertThat(full.sampleProjects().size()).isZero();
    }

    @Test
    void offersOfTrainingBringTheItemsThatPriceThem() {
        Plan empty = plan(2027, 5, 5).build();
        Plan full = taken(offers(empty, MissingTemplates.TRAINING).getFirst(), empty);
        assertThat(full.trainingOffers().size()).isPositive();
        assertThat(full.bundles().find(new RecordId(RecordType.BUNDLE, "training")))
                .isPresent();
        assertThat(full.trainingOffers().rows())
                .allSatisfy(offer -> assertThat(offer.bundles())
                        .allMatch(bundle -> full.find(bundle).isPresent()));
    }
}
