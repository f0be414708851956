package org.medienplan.report;

/// What a row is; how that looks is up to the writer.
public enum RowStyle {
    /// Heading of a sheet.
    TITLE,
    /// What every sheet of an example says.
    NOTICE,
    /// Sentence under a heading.
    LEAD,
    /// Heading of a part.
    SECTION,
    /// What several columns have in common, above the head.
    GROUP_HEAD,
    /// Head of a table.
    HEAD,
    BODY,
    /// Row of a table that others belong to.
    GROUP,
    SUBTOTAL,
    TOTAL,
    /// A number that a reader looks for first.
    KEY_FIGURE,
    /// One about the years after the horizon.
    TAIL_KEY_FIGURE,
    /// Remark below a table.
    NOTE,
    /// A row about the years after the horizon.
    TAIL,
    EMPTY;

    /// Whether it repeats on every printed page.
    public boolean isHead() {
        return this == GROUP_HEAD || this == HEAD;
    }

    /// Whether all of it is set bold.
    public boolean isBold() {
        return switch (this) {
            case TITLE, NOTICE, SECTION, GROUP_HEAD, HEAD, GROUP, SUBTOTAL, TOTAL -> true;
            default -> false;
        };
    }

    /// Whether it is about the years after the horizon as a whole.
    public boolean isTail() {
        return this == TAIL || this == TAIL_KEY_FIGURE;
    }
}
