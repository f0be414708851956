package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.component.heatmap.HeatCell;
import org.medienplan.ui.component.heatmap.HeatClass;
import org.medienplan.ui.component.heatmap.HeatModel;
import org.medienplan.ui.component.heatmap.HeatRow;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class NeedsTest {

    private final Snapshot snapshot = Snapshots.of(plan(2027, 3, 0)
            .bundle("display")
            .bundle("nothing")
            .school("a", GYMNASIUM, pupils(100))
            .school("b", GYMNASIUM, pupils(300))
            .school("c", GRUNDSCHULE, pupils(50))
            .school("d", GRUNDSCHULE)
            .item("tablet", euros(500), life(4))
            .item("board", euros(4_000), life(8), inBundle("display"))
            .item("unused", euros(4_000), life(8), inBundle("nothing"))
            .rule("tablet", each(Driver.PUPILS))
            .rule("board", each(Driver.SCHOOLS))
            .holding("a", "tablet", 60, acquired(2026))
            .holding("b", "tablet", 300, acquired(2026))
            .holding("c", "tablet", 50, acquired(2026)));

    private final Texts texts = Snapshots.texts(snapshot);
    private final Needs needs = Needs.of(snapshot, texts);

    @Test
    void schoolsStandUnderTheirTypeAndAboveThemAllTogether() {
        HeatModel model = model(Perspective.STOCK, GapMeasure.DEGREE, "");

        assertThat(model.groups())
                .extracting(group -> group.head().label())
                .containsExactly("gymnasium", "grundschule");
        assertThat(model.total().label()).isEqualTo("Alle 4 Schulen");
    }

    @Test
    void aGroupWeighsItsSchoolsByWhatTheyNeed() {
        HeatRow secondary = model(Perspective.STOCK, GapMeasure.DEGREE, "")
                .groups()
                .getFirst()
                .head();

        assertThat(tablets(secondary).text()).isEqualTo("90");
    }

    @Test
    void unknownDemandReadsAsMissingAndStaysOutOfTheSums() {
        HeatModel model = model(Perspective.STOCK, GapMeasure.DEGREE, "");
        HeatRow unknown = model.groups().getLast().rows().getLast();

        assertThat(tablets(unknown).text()).isEqualTo("fehlt");
        assertThat(tablets(unknown).heat()).isEqualTo(HeatClass.UNKNOWN);
        assertThat(tablets(model.groups().getLast().head()).text()).isEqualTo("100");
    }

    @Test
    void whereNothingIsNeededStandsADash() {
        HeatRow total = model(Perspective.STOCK, GapMeasure.DEGREE, "").total();

        assertThat(cell(total, "nothing").text()).isEqualTo("–");
    }

    @Test
    void gapsInPiecesAndMoneyAddUpToTheirTotals() {
        for (GapMeasure measure : List.of(GapMeasure.UNITS, GapMeasure.MONEY)) {
            HeatModel model = model(Perspective.STOCK, measure, "");
            int schools = model.groups().stream()
                    .flatMap(group -> group.rows().stream())
                    .map(row -> cell(row, "display").text())
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(cell(model.total(), "display").text()).isEqualTo(Integer.toString(schools));
        }
    }

    @Test
    void withThePlanTheGapsAreClosed() {
        HeatRow total = model(Perspective.PLAN, GapMeasure.DEGREE, "").total();

        assertThat(tablets(total).text()).isEqualTo("100");
        assertThat(total.after()).containsExactly("0");
    }

    @Test
    void theTotalCoversWhatTheFilterShows() {
        HeatModel model = model(Perspective.STOCK, GapMeasure.UNITS, "schule A");

        assertThat(model.total().label()).isEqualTo("1 von 4 Schulen");
        assertThat(tablets(model.total()).text()).isEqualTo("40");
        assertThat(model.total().before()).containsExactly("100");
    }

    @Test
    void whereThereIsNoRoomTheBundlesThatCostMostStay() {
        NeedsViewModel model = new NeedsViewModel(texts);
        model.show(needs);
        model.fit(1);

        assertThat(model.map().get().orElseThrow().columns())
                .extracting(HeatModel.Column::name)
                .containsExactly("bundle");
        assertThat(model.count()).isEqualTo("1 von 3 Bereichen");
    }

    @Test
    void bundlesCanBeHidden() {
        NeedsViewModel model = new NeedsViewModel(texts);
        model.show(needs);
        needs.bundles().stream()
                .filter(bundle -> !bundle.name().equals("display"))
                .forEach(bundle -> model.setShown(bundle.id(), false));

        assertThat(model.map().get().orElseThrow().columns()).hasSize(1);
    }

    @Test
    void anItemLeadsToTheCellOfItsBundle() {
        NeedsViewModel model = new NeedsViewModel(texts);
        model.show(needs);

        CellRef cell = model.cell(
                java.util.Optional.of(org.medienplan.testing.Details.school("a")),
                java.util.Optional.of(org.medienplan.testing.Details.item("board")));

        assertThat(cell).isEqualTo(new CellRef("school:a", "bundle:display"));
    }

    @Test
    void theDerivationOfADegreeReachesWhatWasEntered() {
        CellScope scope =
                CellScope.of(new CellRef("school:a", "bundle:bundle"), needs, Perspective.STOCK, snapshot.figures());
        var degree = new CellDerivation(texts).degree(scope);
        var item = degree.inputs().orElseThrow().get().getFirst();
        var stock = item.inputs().orElseThrow().get().get(1);

        assertThat(degree.value()).isEqualTo(texts.formats().percent(Share.ofPercent(60)));
        assertThat(item.label()).isEqualTo("tablet");
        assertThat(stock.inputs().orElseThrow().get().getFirst().value()).isEqualTo("60");
    }

    private HeatModel model(Perspective perspective, GapMeasure measure, String filter) {
        List<Integer> all =
                Stream.iterate(0, i -> i + 1).limit(needs.bundles().size()).toList();
        return new HeatRows(needs, perspective, measure, all, filter, texts).model();
    }

    private HeatCell tablets(HeatRow row) {
        return cell(row, "bundle");
    }

    private HeatCell cell(HeatRow row, String bundle) {
        int place = needs.bundles().stream().map(Needs.Bundle::name).toList().indexOf(bundle);
        return row.cells().get(place);
    }
}
