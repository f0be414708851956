package org.medienplan.ui.step.infrastructure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.workspace.Snapshot;

/// A provision standard with its rules and the schools that use it.
///
/// @param id the standard
/// @param usual whether it holds for every school that has none of its own
/// @param schools names of the schools that use it
/// @param rules its rules in the order of the catalogue
record StandardSheet(
        RecordId id, String name, String description, boolean usual, List<String> schools, List<RuleRow> rules) {

    /// All standards of a plan, the one that most schools use first.
    static List<StandardSheet> of(Snapshot snapshot, Texts texts) {
        Plan plan = snapshot.plan();
        return plan.standards().rows().stream()
                .map(standard -> sheet(standard, snapshot, texts))
                .sorted(Comparator.comparingInt((StandardSheet sheet) -> sheet.schools.size())
                        .reversed())
                .toList();
    }

    private static StandardSheet sheet(Standard standard, Snapshot snapshot, Texts texts) {
        Plan plan = snapshot.plan();
        RecordId usual = plan.header().standard();
        List<String> schools = plan.schools().rows().stream()
                .filter(school -> standard.id().equals(used(school, usual)))
                .map(School::name)
                .toList();
        ItemList items = snapshot.figures().items();
        RuleWords words = new RuleWords(texts, plan.header().firstYear());
        List<RuleRow> rules = plan.rules().rows().stream()
                .filter(rule -> rule.standard().equals(standard.id()))
                .filter(rule -> items.place(rule.item()) >= 0)
                .map(rule -> row(rule, plan, items, words))
                .sorted(Comparator.comparingInt(RuleRow::rank))
                .toList();
        String description = standard.description();
        return new StandardSheet(
                standard.id(),
                standard.name(),
                description == null ? "" : description,
                standard.id().equals(usual),
                schools,
                rules);
    }

    private static @Nullable RecordId used(School school, @Nullable RecordId usual) {
        RecordId own = school.standard();
        return own == null ? usual : own;
    }

    private static RuleRow row(Rule rule, Plan plan, ItemList items, RuleWords words) {
        int place = items.place(rule.item());
        Optional<Origin> origin = plan.origin(rule.id(), "amount");
        return new RuleRow(
                items.item(place).name(),
                rule.item(),
                items.bundleOf(place).name(),
                words.schools(rule),
                words.basis(rule),
                words.ratio(rule),
                words.texts().choice(rule.rounding()),
                words.bounds(rule),
                words.phaseIn(rule),
                place,
                origin.map(found -> Origins.mark(found.kind())).orElse(OriginMark.Origin.ENTERED),
                origin.map(Origin::source).orElse(""));
    }
}
