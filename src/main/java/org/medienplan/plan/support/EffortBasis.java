package org.medienplan.plan.support;

import java.util.List;
import org.medienplan.ref.Driver;

/// What effort is counted by.
public enum EffortBasis {
    /// Units that are asked for of some items or bundles.
    DEVICES,
    /// Accounts: one for each pupil and teacher.
    ACCOUNTS(Driver.PUPILS, Driver.TEACHERS),
    TEACHERS(Driver.TEACHERS),
    WORKPLACES(Driver.WORKPLACES),
    TEACHING_ROOMS(Driver.TEACHING_ROOMS),
    ROOMS(Driver.ROOMS),
    SITES(Driver.SITES),
    SCHOOLS(Driver.SCHOOLS),
    /// Once for the authority as a whole.
    AUTHORITIES(Driver.AUTHORITIES);

    private final List<Driver> drivers;

    EffortBasis(Driver... drivers) {
        this.drivers = List.of(drivers);
    }

    /// The drivers that add up to the basis; none for devices.
    public List<Driver> drivers() {
        return drivers;
    }
}
