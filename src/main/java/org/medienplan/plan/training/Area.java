package org.medienplan.plan.training;

/// The six areas of DigCompEdu, the European frame of what teachers can do with digital media, in its order.
public enum Area {
    /// Berufliches Engagement.
    PROFESSIONAL_ENGAGEMENT,
    /// Digitale Ressourcen.
    DIGITAL_RESOURCES,
    /// Lehren und Lernen.
    TEACHING,
    /// Evaluation.
    ASSESSMENT,
    /// Lernerorientierung.
    EMPOWERING_LEARNERS,
    /// Förderung der digitalen Kompetenz der Lernenden.
    LEARNERS_COMPETENCE;

    /// Its number in the frame, from 1.
    public int number() {
        return ordinal() + 1;
    }
}
