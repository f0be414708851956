package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.plan.school.Authority;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// Whose money of which kind a year is measured by.
///
/// @param authority whose; empty for all together
/// @param accounting which; empty for capital and expense together
record CeilingScope(Optional<RecordId> authority, Optional<Accounting> accounting) {

    /// The whole cost of all authorities.
    static final CeilingScope ALL = new CeilingScope(Optional.empty(), Optional.empty());

    /// What a plan can be measured by: the kinds of money for which an authority has ceilings, and all cost. What has
    /// ceilings comes first.
    static List<CeilingScope> of(Plan plan) {
        List<CeilingScope> scopes = new ArrayList<>();
        for (Authority authority : plan.authorities().rows()) {
            for (Optional<Accounting> accounting : KINDS) {
                CeilingScope scope = new CeilingScope(Optional.of(authority.id()), accounting);
                if (plan.ceilings().rows().stream().anyMatch(scope::holds)) {
                    scopes.add(scope);
                }
            }
        }
        scopes.add(ALL);
        return List.copyOf(scopes);
    }

    private static final List<Optional<Accounting>> KINDS =
            List.of(Optional.of(Accounting.CAPITAL), Optional.of(Accounting.EXPENSE), Optional.empty());

    /// Whether a ceiling is for this money.
    boolean holds(Ceiling ceiling) {
        return authority.filter(ceiling.authority()::equals).isPresent()
                && accounting.equals(Optional.ofNullable(ceiling.accounting()));
    }

    /// What a new ceiling for this money begins with.
    Map<String, Object> presets(int year) {
        Map<String, Object> values = new HashMap<>();
        values.put("year", year);
        authority.ifPresent(id -> values.put("authority", id));
        accounting.ifPresent(kind -> values.put("accounting", kind));
        return values;
    }

    Metric metric() {
        return accounting
                .map(kind -> kind == Accounting.CAPITAL ? Metric.CAPITAL : Metric.EXPENSE)
                .orElse(Metric.COST);
    }

    /// The money by year, in cents.
    ///
    /// @param item an item or a bundle, null for all
    long[] cents(Plan plan, Figures figures, @Nullable RecordId item) {
        return figures.frame()
                .years()
                .mapToLong(year -> figures(plan, year).stream()
                        .map(figure -> figure.forItem(item))
                        .mapToLong(
                                figure -> figures.figure(figure).orElseThrow().value())
                        .sum())
                .toArray();
    }

    /// The figures that the money of a year is made of.
    List<FigureId> figures(Plan plan, int year) {
        FigureId all = FigureId.of(metric(), year);
        return authority.isEmpty()
                ? List.of(all)
                : holders(plan).stream().map(all::forHolder).toList();
    }

    /// The authority and its schools.
    private List<RecordId> holders(Plan plan) {
        return authority.stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id),
                        plan.schools().rows().stream()
                                .filter(school -> school.authority().equals(id))
                                .map(School::id)))
                .toList();
    }

    /// What kind of money, in one word.
    String kind(Texts texts) {
        return texts.metric(metric());
    }

    String name(Texts texts) {
        return authority
                .map(id -> texts.say("board.scope", kind(texts), texts.name(id)))
                .orElseGet(() -> texts.say("board.scope.all"));
    }
}
