package org.medienplan.calc.funding;

import org.medienplan.plan.funding.Programme;

/// What a programme pays of a line of cost.
///
/// @param programme the programme
/// @param cost cents of the line that it pays for, own share included
/// @param grant cents that it pays
public record Payment(Programme programme, long cost, long grant) {}
