package org.medienplan.plan.pedagogy;

/// What a capability is counted by. The first ones pass from lesson to lesson, so that only what is used at one time is
/// needed; the last two stay where they are.
public enum CountedBy {
    /// One for each pupil.
    PUPIL,
    /// One for two pupils.
    PAIR,
    /// One for each group of a size that the capability names.
    GROUP,
    /// One for each team in which the project lets pupils work: alone, in pairs, in groups or as a class.
    TEAM,
    /// One for each class or course that works at the same time.
    CLASS,
    /// One for each room in which it is fixed: each class has its own.
    ROOM,
    /// One for each pupil who takes part, such as an account: nobody shares it.
    PARTICIPANT;

    /// Whether it stays with its class or pupil, so that it is needed however seldom it is used.
    public boolean stays() {
        return this == ROOM || this == PARTICIPANT;
    }
}
