package org.medienplan.plan.pedagogy;

/// Whose competences a frame describes.
public enum Audience {
    PUPILS,
    TEACHERS
}
