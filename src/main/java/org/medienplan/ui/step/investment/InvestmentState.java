package org.medienplan.ui.step.investment;

import org.medienplan.calc.Figures;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// What the head of the page says about the plan.
///
/// @param measures number of measures
/// @param cost over the years of the plan
/// @param firstYear first of them
/// @param lastYear last of them
record InvestmentState(int measures, Money cost, int firstYear, int lastYear) {

    static InvestmentState of(Snapshot snapshot) {
        Figures figures = snapshot.figures();
        int first = figures.frame().firstYear();
        return new InvestmentState(
                snapshot.plan().measures().size(),
                figures.figure(FigureId.of(Metric.COST)).orElseThrow().money(),
                first,
                first + figures.frame().horizon() - 1);
    }

    /// Whether anything is planned that somebody decided.
    boolean isBegun() {
        return measures > 0;
    }

    String sentence(Texts texts) {
        return texts.say(
                "investment.state",
                measures,
                texts.formats().thousands(cost),
                texts.formats().years(firstYear, lastYear));
    }
}
