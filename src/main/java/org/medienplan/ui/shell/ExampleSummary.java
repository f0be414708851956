package org.medienplan.ui.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.medienplan.calc.Figures;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.Category;
import org.medienplan.chart.Series;
import org.medienplan.chart.SeriesColour;
import org.medienplan.chart.Tail;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// An example plan as its card shows it, computed from the plan itself.
///
/// @param key its name in the library
/// @param title what the plan is called
/// @param size how many schools and pupils
/// @param text its years, and what it says about itself
/// @param chart cost per year, the years after the horizon apart
/// @param sentence what the chart says, for screen readers
/// @param sources where its published values come from
record ExampleSummary(
        String key,
        String title,
        String size,
        String text,
        Optional<BarChart> chart,
        String sentence,
        Set<String> sources) {

    static ExampleSummary of(String key, Outcome<Plan> example, Texts texts) {
        return switch (example) {
            case Outcome.Ok<Plan>(Plan plan) -> of(key, Figures.of(plan), texts);
            case Outcome.Refused<Plan>(var reason) ->
                new ExampleSummary(key, key, "", texts.say(reason), Optional.empty(), "", Set.of());
        };
    }

    private static ExampleSummary of(String key, Figures figures, Texts texts) {
        Plan plan = figures.plan();
        int first = figures.frame().firstYear();
        long pupils = figures.value(Metric.PUPILS, first, null, null);
        String years = texts.formats().years(first, plan.header().lastYear());
        String cost = texts.formats()
                .thousands(figures.figure(FigureId.of(Metric.COST)).orElseThrow().money());
        String notice = plan.header().notice();
        return new ExampleSummary(
                key,
                plan.header().title(),
                texts.say("start.example.size", plan.schools().size(), pupils),
                texts.say("start.example.cost", years, cost) + (notice == null ? "" : "\n" + notice),
                Optional.of(chart(figures)),
                texts.say("start.example.sentence", years, cost),
                sources(plan));
    }

    private static BarChart chart(Figures figures) {
        int tailFrom = figures.frame().horizon();
        List<Category> years = new ArrayList<>();
        Map<String, BigDecimal> planned = new HashMap<>();
        Map<String, BigDecimal> after = new HashMap<>();
        for (int i = 0; i < figures.frame().length(); i++) {
            int year = figures.frame().year(i);
            String key = Integer.toString(year);
            years.add(new Category(key, "", ""));
            BigDecimal cost = figures.figure(FigureId.of(Metric.COST, year))
                    .orElseThrow()
                    .money()
                    .euros();
            (i < tailFrom ? planned : after).put(key, cost);
        }
        List<Series> series = List.of(
                new Series("plan", "", SeriesColour.NAVY, planned), new Series("tail", "", SeriesColour.REST, after));
        Optional<Tail> tail =
                tailFrom < years.size() ? Optional.of(new Tail(tailFrom, "", "")) : Optional.<Tail>empty();
        return BarChart.stacked(years, series, tail);
    }

    private static Set<String> sources(Plan plan) {
        Set<String> sources = new TreeSet<>();
        for (Origin origin : plan.origins().rows()) {
            String source = origin.source();
            if (source != null
                    && origin.kind() == OriginKind.PUBLISHED
                    && origin.record().type() == RecordType.SCHOOL) {
                sources.add(source);
            }
        }
        return sources;
    }
}
