package org.medienplan.ref;

import org.medienplan.quantity.Decimal;

/// Invariants of records. What they refuse only a programmer can cause: readers of files check ranges before.
public final class Require {

    private Require() {}

    public static void type(RecordId id, RecordType type) {
        if (id.type() != type) {
            throw new IllegalArgumentException("id " + id + " for a " + type);
        }
    }

    public static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " " + value + " is negative");
        }
    }

    public static void positive(String name, Decimal value) {
        if (value.millionths() <= 0) {
            throw new IllegalArgumentException(name + " " + value + " is not positive");
        }
    }

    public static void between(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(name + " " + value + " is not in " + low + " to " + high);
        }
    }
}
