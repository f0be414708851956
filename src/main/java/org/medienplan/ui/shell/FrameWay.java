package org.medienplan.ui.shell;

import java.util.List;
import org.medienplan.change.Change;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Place;
import org.medienplan.report.PlaceNames;
import org.medienplan.text.Texts;

/// The way from findings through the frame around the pages.
///
/// @param frame leads and speaks
/// @param model holds the plan and its commands
/// @param entries the pages
record FrameWay(PlanFrame frame, ShellViewModel model, List<PlaceEntry> entries) implements FindingWay {

    @Override
    public void lead(Place place) {
        frame.leadBeside(place);
    }

    @Override
    public String name(Place place) {
        Texts texts = model.texts().get();
        Plan plan = model.snapshot().getValue().plan();
        String name = PlaceNames.of(place, texts);
        return FindingsByPage.spot(place, new Leads(plan), entries)
                .map(spot -> texts.say(spot.entry().title()) + " · " + name)
                .orElse(name);
    }

    @Override
    public void repair(Change change) {
        model.commands().apply(change);
    }

    @Override
    public void say(String sentence) {
        frame.showContext(sentence);
    }
}
