package org.medienplan.ref;

/// Somewhere a person can be led to: a recorded field, or a computed figure.
public sealed interface Place permits FieldRef, FigureId {}
