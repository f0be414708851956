package org.medienplan.plan.catalogue;

/// The six groups that charts and summaries put bundles into.
public enum BundleGroup {
    CABLING,
    NETWORK,
    DISPLAY,
    PUPIL_DEVICES,
    TEACHER_DEVICES,
    OTHER
}
