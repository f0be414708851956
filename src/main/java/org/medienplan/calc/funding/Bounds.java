package org.medienplan.calc.funding;

import java.util.Arrays;

/// What a run is held to beside the limits of the pots: for each pot, at most a part of what it could pay for each
/// group, so that groups are treated alike; for each share of the volume, how many times its parts the limited claims
/// may reach, while the volume reaches as many times its whole.
final class Bounds {

    /// Binary places of parts.
    static final int PLACES = 40;

    /// One whole.
    static final long ALL = 1L << PLACES;

    private final long[] parts;
    private final long[] steps;

    private Bounds(long[] parts, long[] steps) {
        this.parts = parts;
        this.steps = steps;
    }

    static Bounds none(int pots, int shares) {
        long[] parts = new long[pots];
        Arrays.fill(parts, ALL);
        long[] steps = new long[shares];
        Arrays.fill(steps, -1);
        return new Bounds(parts, steps);
    }

    Bounds withPart(int pot, long part) {
        long[] changed = parts.clone();
        changed[pot] = part;
        return new Bounds(changed, steps);
    }

    Bounds withSteps(int share, long count) {
        long[] changed = steps.clone();
        changed[share] = count;
        return new Bounds(parts, changed);
    }

    long part(int pot) {
        return parts[pot];
    }

    long steps(int share) {
        return steps[share];
    }
}
