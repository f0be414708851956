package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.RecordId;

/// Units of an item at a holder that fall due together, while their year is being looked for.
final class Batch {

    private final RecordId holder;
    private final RecordId item;
    private final long euros;
    private final IntPredicate possible;
    private List<Batch> series = List.of();
    private int due;
    private int year;
    private @Nullable Batch next;

    /// @param year the year in which they fall due
    /// @param euros what replacing them costs, in whole euros
    /// @param possible years in which they may be bought
    Batch(RecordId holder, RecordId item, int year, long euros, IntPredicate possible) {
        this.holder = holder;
        this.item = item;
        this.euros = euros;
        this.possible = possible;
        this.due = year;
        this.year = year;
    }

    /// Whether they may be bought in a year.
    boolean isPossible(int wanted) {
        return possible.test(wanted);
    }

    /// The units that replace these after so many years, at the same cost.
    Batch after(int years) {
        return new Batch(holder, item, year + years, euros, possible);
    }

    /// Notes which batches there are of the same item at the same holder.
    void oneOf(List<Batch> all) {
        series = List.copyOf(all);
    }

    /// Whether what follows these units would fall due together with others, had they moved: a shift could no longer
    /// tell the two apart.
    boolean wouldMeet(int years) {
        List<Batch> chain = chain();
        return chain.stream()
                .skip(1)
                .anyMatch(one ->
                        series.stream().anyMatch(other -> !chain.contains(other) && other.due == one.due + years));
    }

    /// These units and all that follow them.
    List<Batch> chain() {
        List<Batch> chain = new ArrayList<>();
        Batch one = this;
        while (one != null) {
            chain.add(one);
            one = one.next;
        }
        return chain;
    }

    RecordId holder() {
        return holder;
    }

    RecordId item() {
        return item;
    }

    long euros() {
        return euros;
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

    /// Replaces the units some years later, earlier where negative; what follows falls due as much later.
    void shift(int years) {
        year += years;
        for (Batch later : chain().subList(1, chain().size())) {
            later.due += years;
            later.year += years;
        }
    }
}
