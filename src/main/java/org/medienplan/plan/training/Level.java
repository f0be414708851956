package org.medienplan.plan.training;

/// The six levels of DigCompEdu, from the lowest to the highest.
public enum Level {
    /// Newcomer, Einsteigerinnen und Einsteiger.
    A1,
    /// Explorer, Entdeckerinnen und Entdecker.
    A2,
    /// Integrator, Insiderinnen und Insider.
    B1,
    /// Expert, Expertinnen und Experten.
    B2,
    /// Leader, Leaderinnen und Leader.
    C1,
    /// Pioneer, Vorreiterinnen und Vorreiter.
    C2;

    public boolean isBelow(Level other) {
        return compareTo(other) < 0;
    }
}
