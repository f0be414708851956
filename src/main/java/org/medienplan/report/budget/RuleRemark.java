package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.List;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Rule;

/// What else is to be said about a rule of a standard, beyond its numbers.
record RuleRemark(Source source) {

    /// All remarks in one text, empty where there are none.
    String of(Rule rule) {
        List<String> remarks = new ArrayList<>();
        if (rule.phaseIn() != PhaseIn.NONE) {
            remarks.add(phaseIn(rule));
        }
        if (rule.cohortOwner() != null) {
            remarks.add(source.say("report.remark.cohort_owner", rule.cohortOwner()));
        }
        if (rule.combine() == Combination.MAXIMUM) {
            remarks.add(source.texts().choice(rule.combine()));
        }
        if (rule.parentShare() != null) {
            remarks.add(source.say("report.remark.parents", rule.parentShare()));
        }
        if (rule.loanPool() != null) {
            remarks.add(source.say("report.remark.loan_pool", rule.loanPool()));
        }
        return String.join("; ", remarks);
    }

    private String phaseIn(Rule rule) {
        Integer years = rule.phaseYears();
        return years == null
                ? source.texts().choice(rule.phaseIn())
                : source.say("report.remark.phase_in", rule.phaseIn(), years);
    }
}
