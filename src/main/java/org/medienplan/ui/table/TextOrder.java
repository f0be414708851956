package org.medienplan.ui.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// How names sort: "Ä" beside "A", small beside large.
final class TextOrder {

    /// The order of a German telephone book is that of both languages we speak.
    static final Comparator<String> GERMAN = TextOrder::compare;

    private TextOrder() {}

    // A collator keeps state while it compares, so each comparison of a sort takes a fresh copy.
    private static int compare(String a, String b) {
        return Collator.getInstance(Locale.GERMAN).compare(a, b);
    }
}
