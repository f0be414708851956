package org.medienplan.analysis.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How cost grows with the number of devices, the schools and everything else staying as they are. Effort follows
/// devices in proportion, so that two points say everything.
///
/// @param devices devices as planned
/// @param planned cost of the plan
/// @param other cost of the other way
/// @param posts posts of the plan
/// @param postsDoubled posts with twice the devices
public record Growth(long devices, Line planned, Line other, Posts posts, Posts postsDoubled) {

    /// Cost in cents.
    ///
    /// @param now with the devices as planned
    /// @param doubled with twice as many
    public record Line(long now, long doubled) {

        /// What it costs without any device.
        long base() {
            return 2 * now - doubled;
        }

        long rise() {
            return doubled - now;
        }

        /// Cost for another number of devices.
        ///
        /// @param devices devices as planned, more than 0
        public long at(long number, long devices) {
            return BigDecimal.valueOf(rise())
                    .multiply(BigDecimal.valueOf(number))
                    .divide(BigDecimal.valueOf(devices), 0, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(base()))
                    .longValueExact();
        }
    }

    /// The number of devices at which both ways cost the same, rounded up; empty where one is cheaper whatever the
    /// number.
    public Optional<Long> breakEven() {
        long rises = other.rise() - planned.rise();
        long bases = planned.base() - other.base();
        if (rises == 0 || devices == 0 || Long.signum(bases) != Long.signum(rises)) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(bases)
                .multiply(BigDecimal.valueOf(devices))
                .divide(BigDecimal.valueOf(rises), 0, RoundingMode.UP)
                .longValueExact());
    }
}
