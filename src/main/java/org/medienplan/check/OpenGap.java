package org.medienplan.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// A school that still lacks something at the end of the planned years, because the measures do not reach so far.
final class OpenGap implements Check {

    @Override
    public String id() {
        return "gap_open";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Map<RecordId, List<Balances.Line>> bySchool = scope.balances().end().stream()
                .collect(Collectors.groupingBy(Balances.Line::holder, LinkedHashMap::new, Collectors.toList()));
        return bySchool.values().stream().map(lines -> of(lines, scope.lastYear()));
    }

    private static Case of(List<Balances.Line> lines, int year) {
        Balances.Line largest = Collections.max(lines, Comparator.comparingLong(Balances.Line::gap));
        return Case.of(
                new FigureId(Metric.GAP, year, largest.holder(), largest.item().id()),
                "check.gap_open",
                largest.holder(),
                lines.stream().mapToLong(Balances.Line::gap).sum(),
                new Value.Plain(year),
                largest.item().id());
    }
}
