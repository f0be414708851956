package org.medienplan.ui.step.support;

import org.medienplan.plan.support.ServiceParty;

/// Where the columns of the matrix stand: the task, one for each party, what is wrong.
///
/// @param name width of the first column
/// @param party width of each column of a party
/// @param note width of the last column, 0 where there is no room for it: a row that is not clear shows that itself
record MatrixColumns(double name, double party, double note) {

    private static final double NARROWEST_NAME = 200;
    private static final double NARROWEST_PARTY = 74;
    private static final double WIDEST_PARTY = 96;
    private static final double NOTE = 134;
    private static final int PARTIES = ServiceParty.values().length;

    static MatrixColumns of(double width) {
        double note = width < NARROWEST_NAME + PARTIES * NARROWEST_PARTY + NOTE ? 0 : NOTE;
        double room = width - note - NARROWEST_NAME;
        double party = Math.clamp(Math.floor((room - NARROWEST_NAME / 2) / PARTIES), NARROWEST_PARTY, WIDEST_PARTY);
        return new MatrixColumns(Math.max(NARROWEST_NAME, width - note - PARTIES * party), party, note);
    }

    double x(int party) {
        return name + party * this.party;
    }

    double noteX() {
        return x(PARTIES);
    }
}
