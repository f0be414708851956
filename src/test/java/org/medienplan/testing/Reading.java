package org.medienplan.testing;

import java.util.List;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Reads figures by plain keys.
///
/// @param figures the figures of a plan
public record Reading(Figures figures) {

    public static Reading of(Plan plan) {
        return new Reading(Figures.of(plan));
    }

    public Figure figure(FigureId id) {
        return figures.figure(id).orElseThrow();
    }

    /// The total of a metric in a year, over all holders and items.
    public long total(Metric metric, int year) {
        return figure(FigureId.of(metric, year)).value();
    }

    /// The total of a metric over the planned years.
    public long total(Metric metric) {
        return figure(FigureId.of(metric)).value();
    }

    /// A driver of a school, or what a school has of all items.
    public long at(Metric metric, int year, String school) {
        return figure(FigureId.of(metric, year).forHolder(Details.school(school)))
                .value();
    }

    public long of(Metric metric, int year, String school, String item) {
        return cell(metric, year, Details.school(school), item).value();
    }

    public Figure cell(Metric metric, int year, RecordId holder, String item) {
        return figure(FigureId.of(metric, year).forHolder(holder).forItem(Details.item(item)));
    }

    /// Whether a cell is not known, or only in part.
    public boolean isMissing(Metric metric, int year, String school, String item) {
        return !cell(metric, year, Details.school(school), item).isComplete();
    }

    /// All years of one item at one school.
    public List<Long> row(Metric metric, String school, String item) {
        return figures.frame()
                .years()
                .mapToObj(year -> of(metric, year, school, item))
                .toList();
    }

    /// All years of a driver of a school.
    public List<Long> row(Metric metric, String school) {
        return figures.frame()
                .years()
                .mapToObj(year -> at(metric, year, school))
                .toList();
    }

    /// All years of the total of a metric.
    public List<Long> row(Metric metric) {
        return figures.frame().years().mapToObj(year -> total(metric, year)).toList();
    }
}
