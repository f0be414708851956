package org.medienplan.ui.overview;

import java.util.List;
import javafx.scene.Node;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.Surroundings;

/// The overview as a page of the window.
public final class OverviewPlace implements Place {

    private final OverviewView view;

    /// @param actions what the page asks of the window around it
    public OverviewPlace(Surroundings surroundings, OverviewActions actions) {
        OverviewViewModel model = new OverviewViewModel(surroundings.texts());
        view = new OverviewView(model, surroundings, actions);
        Following.latest(
                view.page(), surroundings, surroundings.texts().say("overview.task"), model::compute, model::show);
    }

    @Override
    public Node page() {
        return view.page();
    }

    @Override
    public List<Situation> situations() {
        return List.of(
                new Situation("kinds", () -> view.choose(OverviewView.Division.KIND)),
                new Situation("groups", () -> view.choose(OverviewView.Division.GROUP)),
                new Situation("derivation", view::openLargest),
                new Situation("follow-up", () -> view.open(Subject.KeyFact.FOLLOW_UP)),
                new Situation("bases", view::showBases));
    }
}
