package org.medienplan.report.budget;

import org.medienplan.ref.Accounting;

/// The keys by which the sheets address each other.
final class Keys {

    static final String COVER = "cover";
    static final String SUMMARY = "summary";
    static final String YEARS = "years";
    static final String SCHOOLS = "schools";
    static final String BUNDLES = "bundles";
    static final String MEASURES = "measures";
    static final String LESSONS = "lessons";
    static final String STOCK = "stock";
    static final String PLATFORM = "platform";
    static final String ASSUMPTIONS = "assumptions";
    static final String DRIVERS = "drivers";
    static final String STANDARDS = "standards";
    static final String CATALOGUE = "catalogue";
    static final String PRICES = "prices";
    static final String SUPPORT = "support";
    static final String TRAINING = "training";
    static final String FUNDING = "funding";
    static final String FUNDING_LIMITS = "funding_limits";
    static final String FUNDING_SCHOOLS = "funding_schools";
    static final String LINES = "lines";

    /// The row that names the years.
    static final String HEAD = "head";

    /// The last row of a table.
    static final String ALL = "all";

    /// The row of a sum of money that is not the last one of its sheet.
    static final String COST = "cost";

    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String ACCOUNTING = "accounting";
    static final String PART = "part";

    /// Columns of the sheet of lines, each of which has a name.
    static final String LINE_YEAR = "line_year";

    static final String LINE_HOLDER = "line_holder";
    static final String LINE_BUNDLE = "line_bundle";
    static final String LINE_PART = "line_part";
    static final String LINE_ACCOUNTING = "line_accounting";
    static final String LINE_MEASURE = "line_measure";
    static final String LINE_AMOUNT = "line_amount";

    private Keys() {}

    /// The column of a year.
    static String year(int year) {
        return "year_" + year;
    }

    /// The row of capital or current expenditure.
    static String row(Accounting accounting) {
        return accounting == Accounting.CAPITAL ? "capital" : "expense";
    }

    /// The row of a numbered thing.
    static String row(String kind, int number) {
        return kind + "_" + number;
    }
}
