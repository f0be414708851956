package org.medienplan.ui.fx;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Keeps a subscription exactly as long as a node is part of a scene.
///
/// A view that is swapped out must not go on listening to the plan; subscribing here instead of in
/// a constructor makes the end as certain as the beginning.
public final class WhileShown {

    private Subscription current = Subscription.EMPTY;

    private WhileShown() {}

    /// Subscribes whenever the node enters a scene, unsubscribes whenever it leaves.
    ///
    /// @param attach called on each entry; several are joined by [Subscription#combine]
    public static void subscribe(Node node, Supplier<Subscription> attach) {
        WhileShown keeper = new WhileShown();
        node.sceneProperty().subscribe(scene -> {
            keeper.current.unsubscribe();
            keeper.current = scene == null ? Subscription.EMPTY : attach.get();
        });
    }
}
