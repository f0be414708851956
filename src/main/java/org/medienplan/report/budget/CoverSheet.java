package org.medienplan.report.budget;

import java.util.List;
import java.util.stream.Collectors;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.school.Authority;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Whose plan it is, what the workbook holds and how it is read.
record CoverSheet(Source source) {

    private static final List<String> CONTENTS = List.of(
            Keys.SUMMARY,
            Keys.YEARS,
            Keys.SCHOOLS,
            Keys.BUNDLES,
            Keys.MEASURES,
            Keys.STOCK,
            Keys.PLATFORM,
            Keys.ASSUMPTIONS,
            Keys.DRIVERS,
            Keys.STANDARDS,
            Keys.CATALOGUE,
            Keys.PRICES,
            Keys.LINES);

    static Sheet of(Source source) {
        return new CoverSheet(source).sheet();
    }

    private Sheet sheet() {
        List<Column> columns = List.of(Column.text("label", 30), Column.text("text", 100));
        Draft draft = new Draft(source, Keys.COVER, source.say("report.cover.sheet"), columns);
        PlanHeader header = source.plan().header();
        draft.title(header.title(), source.say("report.cover.lead"));
        facts(draft, header);
        draft.blank().wide(RowStyle.SECTION, source.say("report.cover.contents"));
        CONTENTS.stream()
                .filter(sheet -> !sheet.equals(Keys.PLATFORM) || PlatformSheet.isAsked(source.plan()))
                .forEach(sheet -> contents(draft, sheet));
        draft.blank().wide(RowStyle.SECTION, source.say("report.cover.reading"));
        line(draft, RowStyle.BODY, "report.reading.numbers", "report.reading.numbers_text");
        line(draft, RowStyle.BODY, "report.reading.formulas", "report.reading.formulas_text");
        line(draft, RowStyle.BODY, "report.reading.unknown", "report.reading.unknown_text");
        if (source.hasTail()) {
            line(draft, RowStyle.TAIL, "report.reading.tail", "report.reading.tail_text");
        }
        return draft.finish(Sheet.View.PLAIN, null);
    }

    private void facts(Draft draft, PlanHeader header) {
        String authorities =
                source.plan().authorities().rows().stream().map(Authority::name).collect(Collectors.joining("\n"));
        fact(draft, "report.cover.authority", authorities);
        fact(draft, "report.cover.horizon", source.horizonText());
        if (source.hasTail()) {
            fact(draft, "report.cover.tail", source.say("report.cover.tail_text", source.tailText()));
        }
        RecordId standard = header.standard();
        if (standard != null) {
            fact(draft, "report.cover.standard", source.name(standard));
        }
        fact(draft, "report.cover.date", source.texts().formats().date(source.date()));
    }

    private void fact(Draft draft, String key, String text) {
        draft.row(null, RowStyle.BODY, List.of(new Cell.Text(source.say(key)), Draft.text(text)));
    }

    private void contents(Draft draft, String sheet) {
        Cell link = new Cell.Link(source.say("report." + sheet + ".sheet"), sheet);
        draft.row(null, RowStyle.BODY, List.of(link, new Cell.Text(source.say("report." + sheet + ".lead"))));
    }

    private void line(Draft draft, RowStyle style, String label, String text) {
        draft.row(null, style, Draft.texts(source.say(label), source.say(text)));
    }
}
