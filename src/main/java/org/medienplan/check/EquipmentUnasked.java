package org.medienplan.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.medienplan.analysis.teaching.Unasked;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// Equipment that the plan buys for a school though none of its lessons asks for what it could serve.
final class EquipmentUnasked implements Check {

    @Override
    public String id() {
        return "equipment_unasked";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schoolsWithProjects().flatMap(school -> {
            List<Unasked> all = Unasked.of(scope.figures(), school.id());
            return all.isEmpty() ? Stream.of() : Stream.of(of(all, scope));
        });
    }

    private static Case of(List<Unasked> all, Scope scope) {
        Unasked most =
                all.stream().max(Comparator.comparingLong(Unasked::units)).orElseThrow();
        return Case.of(
                new FigureId(Metric.DEMAND, scope.lastYear(), most.school(), most.item()),
                "check.equipment_unasked",
                most.school(),
                all.size(),
                most.units(),
                most.item());
    }
}
