package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// Says what a rule of a standard says, in words.
///
/// @param texts the language
/// @param firstYear first year of the plan, from which phase-ins count
record RuleWords(Texts texts, int firstYear) {

    String schools(Rule rule) {
        return rule.categories().isEmpty()
                ? texts.say("infrastructure.rule.all_schools")
                : rule.categories().stream().sorted().map(texts::choice).collect(Collectors.joining(", "));
    }

    String basis(Rule rule) {
        RecordId basisItem = rule.basisItem();
        if (basisItem != null) {
            return texts.say("infrastructure.rule.demand_of", basisItem);
        }
        return grades(rule, texts.choice(rule.basis()));
    }

    private String grades(Rule rule, String basis) {
        Integer from = rule.gradeFrom();
        Integer to = rule.gradeTo();
        if (from == null && to == null) {
            return basis;
        }
        Value.Plain lowest = new Value.Plain(from == null ? 1 : from);
        Value.Plain highest = new Value.Plain(to == null ? 13 : to);
        return texts.say("infrastructure.rule.grades", basis, lowest, highest);
    }

    String ratio(Rule rule) {
        return texts.say("infrastructure.rule.ratio", rule.amount(), rule.per());
    }

    String bounds(Rule rule) {
        List<String> parts = new ArrayList<>();
        Share reserve = rule.reserve();
        if (reserve != null && !reserve.isZero()) {
            parts.add(texts.say("infrastructure.rule.reserve", reserve));
        }
        Integer minimum = rule.minimum();
        if (minimum != null) {
            parts.add(texts.say("infrastructure.rule.minimum", minimum));
        }
        Integer maximum = rule.maximum();
        if (maximum != null) {
            parts.add(texts.say("infrastructure.rule.maximum", maximum));
        }
        if (rule.combine() == Combination.MAXIMUM) {
            parts.add(texts.say("infrastructure.rule.largest"));
        }
        return String.join(", ", parts);
    }

    String phaseIn(Rule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(phase(rule));
        Share parents = rule.parentShare();
        if (parents != null && !parents.isZero()) {
            parts.add(texts.say("infrastructure.rule.parents", parents));
        }
        return String.join(", ", parts);
    }

    private String phase(Rule rule) {
        Integer years = rule.phaseYears();
        Value.Plain full = new Value.Plain(firstYear + (years == null ? 1 : years) - 1L);
        return switch (rule.phaseIn()) {
            case NONE -> texts.say("infrastructure.rule.at_once");
            case LINEAR -> texts.say("infrastructure.rule.linear", full);
            case FROM_YEAR -> texts.say("infrastructure.rule.from_year", full);
            case COHORT -> texts.say("infrastructure.rule.cohort");
        };
    }
}
