package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A building of which nobody recorded how it is cabled.
final class MissingCabling implements Check {

    @Override
    public String id() {
        return "cabling_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().buildings().rows().stream()
                .filter(building -> building.cabling() == null
                        && !scope.sharesOfSite(building.site()).isEmpty())
                .map(building -> Case.of(
                        new FieldRef(building.id(), "cabling"),
                        "check.cabling_missing",
                        building.site(),
                        building.id()));
    }
}
