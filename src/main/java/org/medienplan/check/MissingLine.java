package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A site of which nobody recorded how fast its internet line is.
final class MissingLine implements Check {

    @Override
    public String id() {
        return "line_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().sites().rows().stream()
                .filter(site -> site.bandwidthDown() == null
                        && !scope.sharesOfSite(site.id()).isEmpty())
                .map(site -> Case.of(new FieldRef(site.id(), "bandwidth_down"), "check.line_missing", site.id()));
    }
}
