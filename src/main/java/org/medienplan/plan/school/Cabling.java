package org.medienplan.plan.school;

/// State of the structured cabling of a building.
public enum Cabling {
    NONE,
    /// Class D or older, too slow for what is planned.
    CAT5,
    /// Class EA (EN 50173) in part of the rooms.
    CLASS_EA_PARTIAL,
    /// Class EA in all rooms.
    CLASS_EA
}
