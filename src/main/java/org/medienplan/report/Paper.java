package org.medienplan.report;

/// How much of a sheet is printed, and on how many pages side by side.
public sealed interface Paper {

    /// All of it, as wide as one page.
    Paper WHOLE = new Whole();

    /// Only what stands above the table.
    Paper TITLE = new Title();

    /// Everything on pages as wide as the table.
    record Whole() implements Paper {}

    /// The heading and what is said about the sheet: for tables that fill hundreds of pages.
    record Title() implements Paper {}

    /// All of it on two pages side by side; the columns that stay on the screen are repeated on the second.
    ///
    /// @param column key of the first column of the second page
    record Facing(String column) implements Paper {}
}
