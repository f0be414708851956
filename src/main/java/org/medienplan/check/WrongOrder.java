package org.medienplan.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.medienplan.calc.Beginnings;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A measure that begins before another one on which it builds, such as WLAN before its cabling. Where the other one
/// only replaces what is there already, nobody has to wait for it.
final class WrongOrder implements Check {

    @Override
    public String id() {
        return "order_wrong";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Beginnings beginnings = Beginnings.of(scope.figures());
        return scope.plan().measures().rows().stream()
                .flatMap(measure -> scope.plan().bundles().find(measure.bundle()).stream()
                        .flatMap(bundle -> bundle.after().stream().sorted())
                        .flatMap(before -> of(measure, before, beginnings, scope).stream()));
    }

    private static Optional<Case> of(Measure measure, RecordId before, Beginnings beginnings, Scope scope) {
        Set<RecordId> late = new TreeSet<>();
        Measure last = null;
        for (RecordId holder : beginnings.holders(measure)) {
            Optional<Measure> awaited = beginnings.awaited(measure, before, holder);
            if (awaited.isPresent()) {
                late.add(holder);
                last = last == null || last.start().compareTo(awaited.get().start()) < 0 ? awaited.get() : last;
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        Case found = Case.of(
                new FieldRef(measure.id(), "start"),
                "check.order_wrong",
                measure.id(),
                measure.start(),
                last.id(),
                last.start(),
                late.size());
        HalfYear end = HalfYear.lastOf(scope.lastYear());
        return Optional.of(
                last.start().compareTo(end) <= 0 ? found.fixedBy(Delay.of(measure, last.start(), end)) : found);
    }
}
