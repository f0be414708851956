package org.medienplan.field;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Where records point at each other.
public final class References {

    private References() {}

    /// That a field points at a record.
    ///
    /// @param place the field
    /// @param target the record that it points at
    public record Reference(FieldRef place, RecordId target) {}

    /// All references of a record, field by field.
    public static Stream<Reference> of(Identified record) {
        return typed(record);
    }

    private static <R extends Identified> Stream<Reference> typed(R record) {
        return Fields.of(record).fields().stream()
                .filter(field -> pointsAtRecords(field.kind()))
                .flatMap(field -> targets(field.get(record)).map(target -> new Reference(field.of(record), target)));
    }

    /// Whether values of a kind name records.
    public static boolean pointsAtRecords(Kind<?> kind) {
        return kind instanceof Kind.OfReference || kind instanceof Kind.OfSet<?>(Kind.OfReference element);
    }

    private static Stream<RecordId> targets(@Nullable Object value) {
        return switch (value) {
            case RecordId id -> Stream.of(id);
            case Collection<?> several -> several.stream().map(RecordId.class::cast);
            case null, default -> Stream.empty();
        };
    }

    /// The first reference that points at a record which the plan does not have.
    public static Optional<Reference> dangling(Plan plan) {
        return Arrays.stream(RecordType.values())
                .flatMap(type -> plan.table(type).rows().stream())
                .flatMap(References::of)
                .filter(reference -> plan.find(reference.target()).isEmpty())
                .findFirst();
    }
}
