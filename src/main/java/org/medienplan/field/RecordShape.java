package org.medienplan.field;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;

/// Reads the components of a record class and builds it through its canonical constructor, by method handles that are
/// looked up once.
final class RecordShape<R extends Identified> {

    private final Class<R> type;
    private final List<String> names;
    private final MethodHandle[] readers;
    private final MethodHandle constructor;

    RecordShape(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.type = type;
        this.names = Arrays.stream(components).map(RecordComponent::getName).toList();
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            this.readers = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                readers[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(type + " is not a public record", notPublic);
        }
    }

    List<String> names() {
        return names;
    }

    @Nullable
    Object read(R record, int component) {
        try {
            return readers[component].invokeExact((Object) record);
        } catch (Throwable failure) {
            throw unexpected(failure);
        }
    }

    /// The values of all components.
    @Nullable
    Object[] values(R record) {
        @Nullable Object[] values = new @Nullable Object[readers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(record, i);
        }
        return values;
    }

    R create(@Nullable Object[] values) {
        try {
            return type.cast(constructor.invokeExact(values));
        } catch (Throwable failure) {
            throw unexpected(failure);
        }
    }

    private static RuntimeException unexpected(Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException runtime -> runtime;
            default -> new IllegalStateException(failure);
        };
    }
}
