package org.medienplan.ui.step.support;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;

/// Shows at the right of the window how the posts of a year come about, and what published rules would plan.
final class PostsDrawer {

    private final Texts texts;
    private final FigureDrawer drawer;

    PostsDrawer(Surroundings surroundings) {
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    /// @param yearIndex the place of the year in the horizon
    void show(SupportContent content, int yearIndex) {
        int year = content.years().get(yearIndex);
        FigureId id = FigureId.of(Metric.POSTS, year);
        Decimal posts = new Decimal(content.figures().figure(id).orElseThrow().value());
        Money staff = Money.ofCents(content.costs().years().get(yearIndex).staff());
        FigureDrawer.Head head = new FigureDrawer.Head(
                texts.say("place.derivation"),
                texts.say("support.posts.of_year", texts.formats().plain(year)),
                texts.show(new Value.Rounded(posts, 1)),
                texts.say("support.posts.unit", texts.formats().thousands(staff)));
        DerivationTree tree = new DerivationTree(
                new FigureDerivation(content.figures(), texts).node(texts.metric(Metric.POSTS), id), 2, head.title());
        drawer.show(head, texts.say("support.rules.tab"), rules(content, yearIndex), FigureDrawer.Derivations.of(tree));
        drawer.selectDerivation();
    }

    private Node rules(SupportContent content, int yearIndex) {
        List<SmallTable.Row> rows = content.rules().stream()
                .map(rule -> new SmallTable.Row(
                        rule.name(),
                        List.of(texts.show(
                                new Value.Rounded(rule.posts().get(yearIndex).decimal(), 1))),
                        null))
                .toList();
        VBox box = new VBox(
                8,
                new SmallTable(List.of(texts.say("support.rules"), texts.say("support.posts")), rows, null),
                Labels.wrapped(texts.say("support.rules.note"), "caption", "muted"));
        box.getStyleClass().add("card-content");
        return box;
    }
}
