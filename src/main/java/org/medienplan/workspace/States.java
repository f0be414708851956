package org.medienplan.workspace;

import java.util.List;

/// The Länder of Germany, by their two letters.
public final class States {

    /// All sixteen, in the order of their names.
    public static final List<String> CODES =
            List.of("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH");

    private States() {}
}
