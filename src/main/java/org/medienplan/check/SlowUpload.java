package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.school.Site;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.FieldRef;

/// A line that sends far slower than it receives: backups, video and learning platforms stall.
final class SlowUpload implements Check {

    @Override
    public String id() {
        return "upload_slow";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().sites().rows().stream().flatMap(site -> of(site, scope.limits()).stream());
    }

    private static Optional<Case> of(Site site, Limits limits) {
        Integer down = site.bandwidthDown();
        Integer up = site.bandwidthUp();
        return down == null
                        || up == null
                        || up >= limits.share(Limit.UPLOAD_SHARE).of(down, Rounding.DOWN)
                ? Optional.empty()
                : Optional.of(
                        Case.of(new FieldRef(site.id(), "bandwidth_up"), "check.upload_slow", site.id(), up, down));
    }
}
