package org.medienplan.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.medienplan.calc.Figures;
import org.medienplan.field.Names;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// Everything that the overview says about a plan, computed once for each state of the plan and language.
///
/// @param figures what it was computed from, for derivations
/// @param years the years in words
/// @param subtitle what plan this is
/// @param numbers the key figures
/// @param byKind cost per year by capital and current expenditure
/// @param byGroup cost per year by groups of bundles
/// @param schools schools and what is paid centrally
/// @param bases what the figures rest on
record OverviewContent(
        Figures figures,
        Years years,
        String subtitle,
        List<KeyNumber> numbers,
        CostTable byKind,
        CostTable byGroup,
        List<SchoolRow> schools,
        List<Basis> bases) {

    /// Computes it; takes some milliseconds for a city, so not in the thread of the window.
    static OverviewContent of(Figures figures, Texts language) {
        Texts texts = language.naming(id -> Names.of(figures.plan(), id));
        Years years = new Years(figures.frame(), texts);
        CostTables tables = new CostTables(figures, texts);
        CostTable byKind = tables.byKind();
        return new OverviewContent(
                figures,
                years,
                subtitle(figures.plan(), years, texts),
                new KeyNumbers(figures, byKind, years, texts).all(),
                byKind,
                tables.byGroup(),
                new SchoolRows(figures, texts).rows(),
                new Bases(figures, texts).all());
    }

    /// Whether the plan has a school: without one there is nothing to say about cost.
    boolean hasSchools() {
        return figures.plan().schools().size() > 0;
    }

    private static String subtitle(Plan plan, Years years, Texts texts) {
        Map<RecordId, Long> schools =
                plan.schools().rows().stream().collect(Collectors.groupingBy(School::authority, Collectors.counting()));
        String authority = schools.entrySet().stream()
                .max(Map.Entry.<RecordId, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(largest -> texts.name(largest.getKey()))
                .orElse("");
        String key = authority.isEmpty() ? "overview.subtitle.alone" : subtitleKey(authority);
        String plain = texts.say(key, years.horizonText(), authority);
        return years.hasAfter()
                ? texts.say(
                        "overview.subtitle.after",
                        plain,
                        new Value.Plain(years.frame().lastYear()))
                : plain;
    }

    /// German has an article before most names of authorities: der Stadt, der Gemeinde; others stand without one.
    private static String subtitleKey(String authority) {
        String first = authority.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean feminine = first.endsWith("stadt") || first.endsWith("gemeinde");
        return feminine ? "overview.subtitle.feminine" : "overview.subtitle.other";
    }
}
