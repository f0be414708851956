package org.medienplan.ui.place;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.DerivationTree;

/// Several derivations that belong to one thing, one of them in view.
public final class DerivationChoice implements FigureDrawer.Derivations {

    private final BorderPane pane = new BorderPane();
    private DerivationTree tree;

    /// One of the derivations.
    ///
    /// @param name on its segment
    /// @param root asked for when it comes into view
    /// @param depth levels that are unfolded from the start
    public record Option(String name, Supplier<DerivationNode> root, int depth) {}

    /// @param options at least two
    /// @param accessibleText what is chosen here
    public DerivationChoice(List<Option> options, String accessibleText) {
        Segments<Option> segments = new Segments<>(options, options.getFirst(), Option::name, accessibleText);
        segments.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane top = new StackPane(segments);
        top.getStyleClass().add("derivation-choice");
        pane.setTop(top);
        tree = tree(options.getFirst());
        pane.setCenter(tree);
        segments.value().subscribe(this::show);
    }

    private void show(Option option) {
        tree = tree(option);
        pane.setCenter(tree);
    }

    private static DerivationTree tree(Option option) {
        return new DerivationTree(option.root().get(), option.depth(), option.name());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public DerivationTree current() {
        return tree;
    }
}
