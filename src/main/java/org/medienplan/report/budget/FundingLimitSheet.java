package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.funding.LimitUse;
import org.medienplan.message.Value;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// How far the budgets, yearly amounts and caps of programmes are used.
record FundingLimitSheet(Source source) {

    private static final String USED = "used";
    private static final String LIMIT = "limit";
    private static final String FREE = "free";

    /// The sheet; empty where no authority has a budget in a programme.
    static Optional<Sheet> of(Source source) {
        FundingLimitSheet sheet = new FundingLimitSheet(source);
        return sheet.uses().isEmpty() ? Optional.empty() : Optional.of(sheet.sheet());
    }

    private record Use(RecordId authority, LimitUse limit) {}

    private List<Use> uses() {
        Funding funding = source.figures().funding();
        List<Use> uses = new ArrayList<>();
        funding.authorities()
                .forEach((authority, of) -> funding.programmes().stream()
                        .filter(programme -> funding.has(programme.id(), authority))
                        .flatMap(programme -> of.uses(programme).stream())
                        .forEach(use -> uses.add(new Use(authority, use))));
        return uses;
    }

    private Sheet sheet() {
        List<Column> columns = List.of(
                Column.text("programme", 30),
                Column.text(Keys.NAME, 34),
                Column.text("holder", 30),
                Column.text("base", 16),
                Column.number(LIMIT, 16),
                Column.number(USED, 16),
                Column.number(FREE, 16).asStrong());
        Draft draft = new Draft(source, Keys.FUNDING_LIMITS, source.say("report.funding_limits.sheet"), columns);
        draft.title(source.say("report.funding_limits.title"), source.say("report.funding_limits.lead"));
        draft.row(
                Keys.HEAD,
                RowStyle.HEAD,
                Draft.texts(
                        source.say("record.programme"),
                        source.say("report.funding_limits.name"),
                        source.say("report.funding_limits.holder"),
                        source.say("report.funding_limits.base"),
                        source.say("report.funding_limits.limit"),
                        source.say("report.funding_limits.used"),
                        source.say("report.funding_limits.free")));
        List<Use> uses = uses();
        for (int i = 0; i < uses.size(); i++) {
            draft.row(Keys.row(LIMIT, i), RowStyle.BODY, cells(uses.get(i)));
        }
        return draft.finish(Sheet.View.frozen(2).withFilters(), null);
    }

    private List<Cell> cells(Use use) {
        LimitUse limit = use.limit();
        RecordId school = limit.school();
        Formula free = new Formula.InRow(LIMIT).minus(new Formula.InRow(USED));
        return List.of(
                new Cell.Text(limit.programme().name()),
                new Cell.Text(name(limit)),
                new Cell.Text(source.name(school == null ? use.authority() : school)),
                new Cell.Text(source.texts().choice(limit.base())),
                new Cell.Number(euros(limit.limit()), NumberKind.MONEY, null),
                new Cell.Number(euros(limit.used()), NumberKind.MONEY, null),
                new Cell.Calculated(free, euros(limit.limit() - limit.used()), NumberKind.MONEY, null));
    }

    private String name(LimitUse limit) {
        FundingCap cap = limit.cap();
        Integer year = limit.year();
        if (cap != null) {
            return cap.name();
        }
        return year == null
                ? source.say("record.programme_budget")
                : source.say("report.funding_limits.year", new Value.Plain(year));
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
