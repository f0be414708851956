package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medienplan.message.Value;
import org.medienplan.ref.RecordId;
import org.medienplan.schedule.Dependency;
import org.medienplan.schedule.Precedence;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.board.BoardModel;
import org.medienplan.ui.component.board.BoardModel.Column;
import org.medienplan.ui.component.board.BoardModel.Link;
import org.medienplan.workspace.Snapshot;

/// Makes the board of a plan: measures as strips, years with their ceilings, dependencies as links.
record BoardBuilder(Snapshot snapshot, Texts texts) {

    /// More measures than this are grouped from the start.
    private static final int MANY = 100;

    /// What is shown before anybody has chosen.
    static BoardOptions usual(Snapshot snapshot) {
        return new BoardOptions(
                CeilingScope.of(snapshot.plan()).getFirst(),
                snapshot.plan().measures().size() > MANY);
    }

    /// @param wanted what the user has chosen; what the plan has no more gives way to the usual
    BoardContent content(Optional<BoardOptions> wanted) {
        List<CeilingScope> scopes = CeilingScope.of(snapshot.plan());
        BoardOptions options = wanted.orElseGet(() -> usual(snapshot));
        if (!scopes.contains(options.scope())) {
            options = new BoardOptions(scopes.getFirst(), options.grouped());
        }
        CeilingYears years = CeilingYears.of(snapshot, options.scope());
        List<Dependency> dependencies = Precedence.of(snapshot.figures());
        List<MeasureRow> measures = MeasureList.of(snapshot, texts);
        BoardRows rows = new BoardRows(snapshot, dependencies, texts);
        List<BoardModel.Row> board = rows.of(measures, options);
        BoardModel model =
                new BoardModel(corner(options.scope()), columns(years), tail(years), board, links(dependencies));
        return new BoardContent(options, scopes, model, rows.members(), byId(measures), dependencies, years);
    }

    private static Map<RecordId, MeasureRow> byId(List<MeasureRow> measures) {
        return measures.stream().collect(Collectors.toMap(MeasureRow::id, Function.identity()));
    }

    private List<String> corner(CeilingScope scope) {
        return List.of(
                scope.kind(texts),
                texts.say(scope.authority().isEmpty() ? "investment.thousands" : "board.corner.ceiling"));
    }

    private List<Column> columns(CeilingYears years) {
        double scale = years.scale();
        return years.planned().stream()
                .map(year -> new Column(
                        texts.formats().plain(year.year()),
                        texts.formats().count(year.amount()),
                        year.limit().map(texts.formats()::count).orElse(""),
                        Math.max(0, year.amount()) / scale,
                        year.limit().map(limit -> limit / scale).orElse(-1.0),
                        year.words(texts),
                        year.brief(texts),
                        year.isExceeded(),
                        spoken(year, years.scope())))
                .toList();
    }

    private String spoken(CeilingYears.Year year, CeilingScope scope) {
        Value.Plain number = new Value.Plain(year.year());
        return year.limit()
                .map(limit -> texts.say(
                        "board.spoken.year_limit", scope.kind(texts), number, year.amount(), limit, year.words(texts)))
                .orElseGet(() -> texts.say("board.spoken.year", scope.kind(texts), number, year.amount()));
    }

    private Optional<Column> tail(CeilingYears years) {
        if (years.years().size() <= years.horizon()) {
            return Optional.empty();
        }
        int first = years.firstYear() + years.horizon();
        String span = texts.formats().years(first, years.years().getLast().year());
        String amount = texts.formats().count(years.tailSum());
        return Optional.of(new Column(
                span,
                amount,
                "",
                0,
                -1,
                texts.say("board.tail"),
                texts.say("board.tail"),
                false,
                texts.say("board.spoken.tail", years.scope().kind(texts), span, years.tailSum())));
    }

    private static List<Link> links(List<Dependency> dependencies) {
        return dependencies.stream()
                .map(one ->
                        new Link(one.before().id().toString(), one.after().id().toString(), one.violated()))
                .toList();
    }
}
