package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.School;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;

/// A school with fewer classrooms than classes.
final class FewRooms implements Check {

    @Override
    public String id() {
        return "rooms_few";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream().flatMap(school -> of(school, scope).stream());
    }

    private static Optional<Case> of(School school, Scope scope) {
        List<RoomGroup> classrooms = scope.roomsOfSchool(school.id()).stream()
                .filter(group -> group.roomType() == RoomType.CLASSROOM)
                .toList();
        int year = scope.firstYearOf(school);
        long rooms = scope.value(Metric.CLASSROOMS, year, school.id(), null);
        long classes = scope.value(Metric.CLASSES, year, school.id(), null);
        return classrooms.isEmpty() || rooms >= classes
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(classrooms.getFirst().id(), "quantity"),
                        "check.rooms_few",
                        school.id(),
                        rooms,
                        classes));
    }
}
