package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.analysis.support.Efforts;
import org.medienplan.analysis.support.OwnOrProvider;
import org.medienplan.analysis.support.Posts;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.analysis.support.Staffing;
import org.medienplan.calc.Figures;
import org.medienplan.workspace.Snapshot;

/// What the page of step 3 shows of a plan, worked out in the background.
///
/// @param figures the figures that it comes from
/// @param tasks who does what
/// @param efforts how much time it takes
/// @param costs what it costs, and what the other way would
/// @param rules how many posts published rules would plan
record SupportContent(Figures figures, Responsibilities tasks, Efforts efforts, OwnOrProvider costs, List<Rule> rules) {

    /// A published rule.
    ///
    /// @param posts posts by year of the horizon
    record Rule(String name, List<Posts> posts) {}

    static SupportContent of(Snapshot snapshot) {
        Figures figures = snapshot.figures();
        return new SupportContent(
                figures,
                Responsibilities.of(figures.plan(), figures.services()),
                Efforts.of(figures),
                OwnOrProvider.of(figures),
                rules(figures));
    }

    private static List<Rule> rules(Figures figures) {
        Staffing staffing = new Staffing(figures);
        List<Rule> rules = new ArrayList<>();
        for (Staffing.Alternative alternative : staffing.alternatives()) {
            rules.add(new Rule(
                    alternative.name(),
                    figures.frame()
                            .years()
                            .limit(figures.frame().horizon())
                            .mapToObj(year -> staffing.posts(alternative, year))
                            .toList()));
        }
        return List.copyOf(rules);
    }

    /// Whether there is nothing to look after yet.
    boolean isEmpty() {
        return tasks.rows().isEmpty();
    }

    /// The years of the horizon.
    List<Integer> years() {
        return IntStream.range(0, figures.frame().horizon())
                .mapToObj(figures.frame()::year)
                .toList();
    }

    int lastYear() {
        return figures.frame().year(figures.frame().lastHorizonIndex());
    }
}
