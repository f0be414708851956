package org.medienplan.ui.step.infrastructure;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.FactList.Fact;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// Shows a rule, or what a standard aims at, at the right of the window.
final class StandardDrawer {

    private static final int MOST_NAMES = 50;

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;

    StandardDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    /// A rule and the demand for its item.
    void show(RuleRow rule) {
        Snapshot snapshot = surroundings.snapshot().getValue();
        int year = snapshot.figures().frame().firstYear();
        FigureId demand = FigureId.of(Metric.DEMAND, year).forItem(rule.itemId());
        DerivationTree tree = new DerivationTree(
                new FigureDerivation(snapshot.figures(), texts)
                        .node(
                                texts.say(
                                        "infrastructure.standard.demand", new org.medienplan.message.Value.Plain(year)),
                                demand),
                1,
                texts.say("infrastructure.standard.derivation", rule.item()));
        drawer.show(
                FigureDrawer.Head.of(rule.bundle(), rule.item()),
                texts.say("infrastructure.standard.rule"),
                Drawer.scrolling(new FactList(facts(rule))),
                FigureDrawer.Derivations.of(tree));
    }

    /// What a standard aims at and who uses it.
    void show(StandardSheet sheet) {
        FigureDrawer.Head head = FigureDrawer.Head.of(texts.say("infrastructure.standard"), sheet.name());
        Node usual =
                Labels.wrapped(sheet.usual() ? texts.say("infrastructure.standard.usual") : "", "caption", "subtle");
        drawer.show(
                head,
                texts.say("infrastructure.school.facts"),
                Drawer.scrolling(
                        Labels.wrapped(sheet.description()),
                        new VBox(
                                4,
                                Labels.wrapped(
                                        texts.say(
                                                "infrastructure.standard.usage",
                                                sheet.schools().size()),
                                        "strong"),
                                usual,
                                Labels.wrapped(names(sheet.schools()), "muted"))));
    }

    // A large authority has hundreds.
    private String names(List<String> schools) {
        List<String> first = schools.stream().limit(MOST_NAMES).toList();
        String names = String.join(", ", first);
        return first.size() == schools.size()
                ? names
                : names + " " + texts.say("findings.more", schools.size() - first.size());
    }

    private List<Fact> facts(RuleRow rule) {
        return List.of(
                fact("infrastructure.column.for_schools", rule.schools()),
                fact("infrastructure.column.basis", rule.basis()),
                fact("infrastructure.column.ratio", rule.ratio()),
                fact("infrastructure.column.rounding", rule.rounding()),
                fact("infrastructure.column.bounds", rule.bounds()),
                fact("infrastructure.column.phase_in", rule.phaseIn()),
                fact("infrastructure.column.origin", rule.source()));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.say(name), value);
    }
}
