package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.Site;
import org.medienplan.ref.FieldRef;

/// A line that is too slow for the teaching rooms on its site.
final class SlowLine implements Check {

    @Override
    public String id() {
        return "line_slow";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().sites().rows().stream().flatMap(site -> of(site, scope).stream());
    }

    private static Optional<Case> of(Site site, Scope scope) {
        Integer down = site.bandwidthDown();
        int rooms = scope.roomsOfSite(site.id()).stream()
                .filter(group -> isForTeaching(group.roomType()))
                .mapToInt(RoomGroup::quantity)
                .sum();
        int wanted = Math.min(
                Math.multiplyExact(rooms, scope.limits().whole(Limit.LINE_PER_ROOM)),
                scope.limits().whole(Limit.LINE_ENOUGH));
        return down == null || down >= wanted
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(site.id(), "bandwidth_down"), "check.line_slow", site.id(), down, rooms, wanted));
    }

    private static boolean isForTeaching(RoomType type) {
        return switch (type) {
            case CLASSROOM, SUBJECT_ROOM, COMPUTER_ROOM -> true;
            case STAFF_ROOM, OTHER_ROOM -> false;
        };
    }
}
