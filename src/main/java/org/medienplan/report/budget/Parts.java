package org.medienplan.report.budget;

import java.util.List;
import org.medienplan.ref.Metric;

/// What money is spent on, as the lines name it.
final class Parts {

    static final List<Metric> ALL = List.of(
            Metric.PURCHASE_COST,
            Metric.INSTALLATION_COST,
            Metric.PLANNING_COST,
            Metric.CONTINGENCY_COST,
            Metric.OPERATING_COST,
            Metric.SERVICE_COST);

    private Parts() {}

    static String name(Source source, Metric part) {
        return source.texts().metric(part);
    }
}
