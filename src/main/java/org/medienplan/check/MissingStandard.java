package org.medienplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.ref.FieldRef;

/// A school for which no provision standard holds, so that it needs nothing.
final class MissingStandard implements Check {

    @Override
    public String id() {
        return "standard_missing";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        PlanHeader header = scope.header();
        long without = scope.schools().stream()
                .filter(school -> school.standard() == null)
                .count();
        if (header.standard() != null || without == 0) {
            return Stream.empty();
        }
        List<Standard> standards = scope.plan().standards().rows();
        Case found = Case.of(new FieldRef(header.id(), "standard"), "check.standard_missing", without);
        return Stream.of(
                standards.size() == 1
                        ? found.fixedBy(Fixes.set(
                                header.id(), "standard", standards.getFirst().id()))
                        : found);
    }
}
