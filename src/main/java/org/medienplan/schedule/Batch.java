package org.medienplan.schedule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.RecordId;

/// Units of an item at a holder that fall due together, while their year is being looked for.
final class Batch {

    private final RecordId holder;
    private final RecordId item;
    private final long cents;
    private int due;
    private int year;
    private @Nullable Batch next;

    /// @param year the year in which they fall due
    /// @param cents what replacing them costs
    Batch(RecordId holder, RecordId item, int year, long cents) {
        this.holder = holder;
        this.item = item;
        this.cents = cents;
        this.due = year;
        this.year = year;
    }

    RecordId holder() {
        return holder;
    }

    RecordId item() {
        return item;
    }

    long cents() {
        return cents;
    }

    /// The year in which their planning life ends.
    int due() {
        return due;
    }

    /// The year in which they are to be replaced.
    int year() {
        return year;
    }

    boolean isShifted() {
        return due != year;
    }

    /// What replaces these units falls due one planning life after them.
    void followedBy(Batch later) {
        next = later;
    }

    Optional<Batch> next() {
        return Optional.ofNullable(next);
    }

    /// Replaces the units some years later, earlier where negative; what follows falls due as much later.
    void shift(int years) {
        year += years;
        Batch later = next;
        while (later != null) {
            later.due += years;
            later.year += years;
            later = later.next;
        }
    }
}
