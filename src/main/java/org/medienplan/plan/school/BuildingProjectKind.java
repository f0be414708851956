package org.medienplan.plan.school;

/// What happens to the buildings of a site in a building project.
public enum BuildingProjectKind {
    RENOVATION,
    NEW_BUILDING,
    EXTENSION,
    DEMOLITION
}
