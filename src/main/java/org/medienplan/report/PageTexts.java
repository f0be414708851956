package org.medienplan.report;

/// What stands at the edge of every printed page.
///
/// @param header above the page, empty for nothing
/// @param footer below it on the left
/// @param page in front of the page number: "Seite"
/// @param of between page number and number of pages: "von"
public record PageTexts(String header, String footer, String page, String of) {}
