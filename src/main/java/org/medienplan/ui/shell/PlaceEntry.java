package org.medienplan.ui.shell;

import java.util.Optional;
import java.util.function.Predicate;
import org.medienplan.plan.Plan;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Surroundings;

/// A place as the rail lists it.
///
/// @param key names the place and its pictures, the same in every language
/// @param title key of its name in the rail
/// @param icon its picture in the rail; a step shows its number instead
/// @param step what it is among the seven steps, where it is one
/// @param tab on which of its tabs something can be seen
/// @param builder makes its page
record PlaceEntry(String key, String title, Icon icon, Optional<Step> step, Tab tab, Builder builder) {

    /// One of the seven steps.
    ///
    /// @param number from 1 to 7
    /// @param begun whether anything of it is in a plan yet
    record Step(int number, Predicate<Plan> begun) {}

    /// Tells where on a page something can be seen.
    @FunctionalInterface
    interface Tab {

        /// The key of the tab; empty where it cannot be seen on the page.
        Optional<String> of(org.medienplan.ref.Place target, Plan plan);
    }

    /// Whether something can be seen on the page.
    boolean holds(org.medienplan.ref.Place target, Plan plan) {
        return tab.of(target, plan).isPresent();
    }

    /// Makes a page for a language.
    @FunctionalInterface
    interface Builder {
        Place build(Surroundings surroundings, ShellActions actions);
    }

    /// The number on the keyboard that leads there with Alt: that of the step, 0 for the overview.
    int digit() {
        return step.map(Step::number).orElse(0);
    }
}
