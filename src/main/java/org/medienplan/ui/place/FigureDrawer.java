package org.medienplan.ui.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.component.derivation.DerivationTree;

/// The drawer of a page: what belongs to the selected thing, and behind a tab of its own how its figure comes about.
/// Whoever walks from cell to cell keeps reading the same tab.
public final class FigureDrawer {

    private final Surroundings surroundings;
    private final Drawer drawer;

    /// What stands above the tabs.
    ///
    /// @param kicker what kind of thing
    /// @param title which one
    /// @param value the figure, formatted; empty for none
    /// @param unit what the figure counts
    public record Head(String kicker, String title, String value, String unit) {

        /// A head without a figure.
        public static Head of(String kicker, String title) {
            return new Head(kicker, title, "", "");
        }
    }

    /// A drawer of this page; nothing is shown yet.
    public FigureDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.drawer = new Drawer(surroundings.texts().say("place.drawer.close"), surroundings.drawer()::hide);
    }

    /// Shows facts and, behind the second tab, a derivation.
    ///
    /// @param tab name of the tab of the facts
    public void show(Head head, String tab, Node facts, Derivations derivations) {
        Tab second = Tabs.tab(derivationTab(), Optional.empty(), derivations.node());
        show(head, List.of(Tabs.tab(tab, Optional.empty(), facts), second));
        drawer.showActionsOf(derivationTab(), copy(derivations));
    }

    /// Shows facts alone.
    public void show(Head head, String tab, Node facts) {
        show(head, List.of(Tabs.tab(tab, Optional.empty(), facts)));
        drawer.showActions();
    }

    /// Shows a derivation alone.
    public void show(Head head, Derivations derivations) {
        show(head, List.of(Tabs.tab(derivationTab(), Optional.empty(), derivations.node())));
        drawer.showActionsOf(derivationTab(), copy(derivations));
    }

    /// Brings the derivation into view.
    public void selectDerivation() {
        drawer.selectTab(derivationTab());
    }

    private void show(Head head, List<Tab> tabs) {
        drawer.showTitle(head.kicker(), head.title());
        if (!head.value().isEmpty()) {
            drawer.showFigure(head.value(), head.unit());
        }
        drawer.showTabs(new ArrayList<>(tabs));
        surroundings.drawer().show(drawer);
    }

    private String derivationTab() {
        return surroundings.texts().say("place.derivation");
    }

    private Button copy(Derivations derivations) {
        Button copy = new Button(surroundings.texts().say("place.derivation.copy"), Icon.COPY.node());
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> derivations.current().copy());
        return copy;
    }

    /// One derivation, or several among which the reader chooses.
    public interface Derivations {

        /// What stands in the tab.
        Node node();

        /// The derivation in view.
        DerivationTree current();

        /// A single derivation.
        static Derivations of(DerivationTree tree) {
            return new Derivations() {
                @Override
                public Node node() {
                    return tree;
                }

                @Override
                public DerivationTree current() {
                    return tree;
                }
            };
        }
    }
}
