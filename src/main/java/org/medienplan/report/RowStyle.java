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
    /// Remark below a table.
    NOTE,
    EMPTY;

    /// Whether it repeats on every printed page.
    public boolean isHead() {
        return this == GROUP_HEAD || this == HEAD;
    }
}
