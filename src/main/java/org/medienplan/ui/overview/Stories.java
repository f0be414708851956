package org.medienplan.ui.overview;

import java.util.List;
import java.util.Optional;
import org.medienplan.calc.Figures;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.FigureDerivation;

/// Tells how the numbers of the overview come about, down to recorded values.
final class Stories {

    private final OverviewContent content;
    private final Figures figures;
    private final Years years;
    private final Texts texts;
    private final FigureDerivation derivation;

    Stories(OverviewContent content) {
        this.content = content;
        figures = content.figures();
        years = content.years();
        texts = years.texts();
        derivation = new FigureDerivation(figures, texts);
    }

    /// The story of a number; empty where the page does not show it.
    Optional<Story> of(Subject subject) {
        return switch (subject) {
            case Subject.KeyFact fact ->
                content.numbers().stream()
                        .filter(number -> number.fact() == fact)
                        .findFirst()
                        .map(number -> story(number, node(fact)));
            case Subject.Cost(Subject.Row row, Subject.Span span) -> Optional.of(cost(row, span));
        };
    }

    private Story story(KeyNumber number, DerivationNode result) {
        return new Story(texts.say("overview.story.key"), number.label(), number.value(), number.unit(), result);
    }

    private DerivationNode node(Subject.KeyFact fact) {
        String horizon = years.horizonText();
        return switch (fact) {
            case TOTAL -> total();
            case MEAN ->
                derivation.made(
                        texts.say("overview.key.mean"),
                        texts.say("overview.story.mean", horizon, years.horizon().size()),
                        money(Rounding.HALF_UP.divide(sum(years.horizon()), years.horizon().size())),
                        () -> List.of(total()));
            case FOLLOW_UP ->
                derivation.made(
                        texts.say("overview.key.after", new Value.Plain(years.lastPlanned())),
                        texts.say(
                                "overview.story.mean", years.afterText(), years.after().size()),
                        money(Rounding.HALF_UP.divide(sum(years.after()), years.after().size())),
                        () -> yearly(row(Metric.COST), years.after()));
            case PER_PUPIL ->
                derivation.made(
                        texts.say("overview.key.pupil"),
                        texts.say("overview.story.pupil", horizon),
                        content.numbers().stream()
                                .filter(number -> number.fact() == fact)
                                .map(number -> number.value() + " " + number.unit())
                                .findFirst()
                                .orElseThrow(),
                        () -> List.of(total(), pupilYears()));
            case PUPILS ->
                derivation.node(
                        texts.say("overview.key.pupils", new Value.Plain(years.first())),
                        FigureId.of(Metric.PUPILS, years.first()));
        };
    }

    private DerivationNode total() {
        return derivation.node(texts.say("overview.story.cost", years.horizonText()), FigureId.of(Metric.COST));
    }

    private DerivationNode pupilYears() {
        long sum = SchoolRows.pupilYears(figures, null);
        return derivation.made(
                texts.say("overview.story.pupils", years.horizonText()),
                "",
                texts.formats().count(sum),
                () -> years.horizon().stream()
                        .map(year -> derivation.node(plain(year), FigureId.of(Metric.PUPILS, year)))
                        .toList());
    }

    private Story cost(Subject.Row row, Subject.Span span) {
        return new Story(
                when(span), name(row), shown(row, span), texts.say("overview.unit.thousands"), node(row, span));
    }

    private String when(Subject.Span span) {
        return switch (span) {
            case Subject.Span.Year(int year) -> texts.say("overview.story.cost", plain(year));
            case Subject.Span.Horizon() -> texts.say("overview.story.cost", years.horizonText());
            case Subject.Span.After() -> texts.say("overview.story.cost", years.afterText());
        };
    }

    private String name(Subject.Row row) {
        return switch (row) {
            case Subject.Row.Of(Metric metric) -> texts.metric(metric);
            case Subject.Row.Group(BundleGroup group) -> texts.choice(group);
        };
    }

    /// The number as the page shows it, which may differ by one from rounding the exact value.
    private String shown(Subject.Row row, Subject.Span span) {
        CostTable table = row instanceof Subject.Row.Group ? content.byGroup() : content.byKind();
        Optional<CostTable.Row> found = table.rows().stream()
                .filter(candidate -> candidate.subject().equals(row))
                .findFirst();
        long thousands =
                switch (span) {
                    case Subject.Span.Year(int year) -> {
                        int place = figures.frame().index(year);
                        yield found.map(parts -> parts.years().get(place))
                                .orElseGet(() -> table.totals().get(place));
                    }
                    case Subject.Span.Horizon() ->
                        found.map(CostTable.Row::horizon).orElse(table.horizon());
                    case Subject.Span.After() -> found.map(CostTable.Row::after).orElse(table.after());
                };
        return texts.formats().count(thousands);
    }

    private DerivationNode node(Subject.Row row, Subject.Span span) {
        return switch (span) {
            case Subject.Span.Year(int year) -> inYear(name(row), row, year);
            case Subject.Span.Horizon() -> overYears(row, years.horizon());
            case Subject.Span.After() -> overYears(row, years.after());
        };
    }

    private DerivationNode overYears(Subject.Row row, List<Integer> of) {
        long cents = of.stream().mapToLong(year -> cents(row, year)).sum();
        return derivation.made(name(row), "", money(cents), () -> yearly(row, of));
    }

    private List<DerivationNode> yearly(Subject.Row row, List<Integer> of) {
        return of.stream().map(year -> inYear(plain(year), row, year)).toList();
    }

    private DerivationNode inYear(String label, Subject.Row row, int year) {
        return switch (row) {
            case Subject.Row.Of(Metric metric) -> derivation.node(label, FigureId.of(metric, year));
            case Subject.Row.Group(BundleGroup group) -> group(label, group, year);
        };
    }

    private DerivationNode group(String label, BundleGroup group, int year) {
        List<Bundle> bundles = figures.items().bundles().stream()
                .filter(bundle -> bundle.group() == group)
                .toList();
        if (bundles.size() == 1) {
            return derivation.node(label, cost(bundles.getFirst(), year));
        }
        String value = money(cents(new Subject.Row.Group(group), year));
        return derivation.made(label, "", value, () -> bundles.stream()
                .map(bundle -> derivation.node(bundle.name(), cost(bundle, year)))
                .toList());
    }

    private static FigureId cost(Bundle bundle, int year) {
        return FigureId.of(Metric.COST, year).forItem(bundle.id());
    }

    private long cents(Subject.Row row, int year) {
        return switch (row) {
            case Subject.Row.Of(Metric metric) -> figures.value(metric, year, null, null);
            case Subject.Row.Group(BundleGroup group) ->
                figures.items().bundles().stream()
                        .filter(bundle -> bundle.group() == group)
                        .mapToLong(bundle -> figures.value(Metric.COST, year, null, bundle.id()))
                        .sum();
        };
    }

    private long sum(List<Integer> of) {
        return of.stream().mapToLong(year -> cents(row(Metric.COST), year)).sum();
    }

    private static Subject.Row row(Metric metric) {
        return new Subject.Row.Of(metric);
    }

    private String money(long cents) {
        return texts.formats().money(Money.ofCents(cents));
    }

    private String plain(int year) {
        return texts.formats().plain(year);
    }
}
