package org.medienplan.ui.step.training;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.training.CalendarCell;
import org.medienplan.analysis.training.CalendarRow;
import org.medienplan.plan.training.OfferAudience;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.ShareBar;
import org.medienplan.ui.component.Tone;

/// The offers over the half-years: seats that are taken of those that there are, and what they cost.
final class CalendarCard {

    private static final int HEADS = 2;

    private final Texts texts;
    private final Consumer<String> status;
    private final Consumer<RecordId> open;

    /// @param open leads to an offer
    CalendarCard(Texts texts, Consumer<String> status, Consumer<RecordId> open) {
        this.texts = texts;
        this.status = status;
        this.open = open;
    }

    CellGrid grid(CalendarContent content) {
        CellGrid grid = new CellGrid(texts.say("training.calendar"), status);
        int halves = content.calendar().halfYears().size();
        int last = halves + 1;
        columns(grid, halves);
        heads(grid, content, last);
        int line = HEADS;
        for (CalendarRow row : content.calendar().rows()) {
            grid.ground(line, last + 1, "small-row");
            row(grid, content, row, line++, last);
        }
        grid.ground(line, last + 1, "small-total");
        total(grid, content, line, last);
        return grid;
    }

    private static void columns(CellGrid grid, int halves) {
        ColumnConstraints name = new ColumnConstraints(150, 200, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < halves; i++) {
            ColumnConstraints half = new ColumnConstraints(64, 84, Double.MAX_VALUE);
            half.setHgrow(Priority.SOMETIMES);
            half.setFillWidth(true);
            grid.getColumnConstraints().add(half);
        }
        grid.getColumnConstraints().add(new ColumnConstraints(56));
    }

    private void heads(CellGrid grid, CalendarContent content, int last) {
        grid.ground(0, last + 1, "calendar-head");
        grid.ground(1, last + 1, "small-head");
        for (int year = content.firstYear(); year <= content.lastYear(); year++) {
            Label label = centred(texts.formats().plain(year), "caption", "strong", "muted");
            label.getStyleClass().add("year-edge");
            grid.head(0, 1 + 2 * (year - content.firstYear()), 2, label);
        }
        grid.head(1, 0, 1, words(texts.say("training.calendar.offer"), "caption", "strong", "muted"));
        for (int i = 1; i < last; i++) {
            grid.head(1, i, 1, edge(right(texts.say("training.calendar.half", 2 - i % 2), "caption", "muted"), i));
        }
        grid.head(1, last, 1, edge(right(texts.say("training.calendar.money"), "caption", "strong", "muted"), 1));
    }

    private void row(CellGrid grid, CalendarContent content, CalendarRow row, int line, int last) {
        TrainingOffer offer = row.offer();
        Runnable deed = () -> open.accept(offer.id());
        Label name = Labels.wrapped(offer.name(), "strong");
        VBox head = new VBox(1, name, Labels.wrapped(about(offer), "caption", "muted"));
        head.getStyleClass().add("calendar-name");
        head.setMinWidth(0);
        grid.cell(line, 0, 1, head, offer.name() + ", " + about(offer), deed);
        for (int i = 0; i < row.cells().size(); i++) {
            CalendarCell cell = row.cells().get(i);
            grid.cell(line, i + 1, 1, edge(node(offer, cell), i + 1), spoken(offer, cell), deed);
        }
        String money = content.thousands()
                .map(rounded -> texts.formats().count(rounded.row(line - HEADS)))
                .orElse("");
        grid.cell(
                line,
                last,
                1,
                edge(right(money, "strong"), 1),
                texts.say("training.calendar.cost_cell", offer.name(), money),
                deed);
    }

    private void total(CellGrid grid, CalendarContent content, int line, int last) {
        grid.head(line, 0, 1, words(texts.say("training.calendar.cost"), "strong"));
        content.thousands().ifPresent(rounded -> {
            for (int year = 0; year <= content.lastYear() - content.firstYear(); year++) {
                String money = texts.formats().count(rounded.column(year));
                String when = texts.formats().plain(content.firstYear() + (long) year);
                Node cell = edge(right(money, "strong"), 1);
                grid.cell(line, 1 + 2 * year, 2, cell, texts.say("training.calendar.cost_cell", when, money), () -> {});
            }
            String all = texts.formats().count(rounded.total());
            grid.cell(
                    line,
                    last,
                    1,
                    edge(right(all, "strong"), 1),
                    texts.say("training.calendar.cost_cell", texts.say("training.sum"), all),
                    () -> {});
        });
    }

    /// Hours and seats of an offer, in few words.
    private String about(TrainingOffer offer) {
        String hours = texts.formats().decimal(offer.hours());
        Integer seats = offer.seats();
        return offer.audience() == OfferAudience.WHOLE_SCHOOL || seats == null
                ? texts.say("training.calendar.about_school", hours)
                : texts.say("training.calendar.about", hours, seats);
    }

    private Region node(TrainingOffer offer, CalendarCell cell) {
        if (cell.isEmpty()) {
            return right(texts.say("training.none"), "muted");
        }
        if (offer.audience() == OfferAudience.WHOLE_SCHOOL || !cell.limited()) {
            HBox days = new HBox(
                    4,
                    Labels.of(texts.formats().count(cell.courses()), "strong"),
                    Labels.of(texts.say("training.calendar.days", cell.courses()), "caption", "muted"));
            days.setAlignment(Pos.CENTER_RIGHT);
            days.getStyleClass().add("calendar-cell");
            return days;
        }
        HBox numbers = new HBox(
                1,
                Labels.of(texts.formats().count(cell.taken()), "strong"),
                Labels.of("/" + texts.formats().count(cell.offered()), "caption", "muted"));
        numbers.setAlignment(Pos.BASELINE_RIGHT);
        double share = cell.offered() == 0 ? 0 : Math.min(1, (double) cell.taken() / cell.offered());
        ShareBar bar = new ShareBar(share, cell.isAlmostFull() ? Tone.CLARIFY : Tone.ACCENT, spoken(offer, cell));
        bar.getStyleClass().add("seat-bar");
        VBox both = new VBox(4, numbers, bar);
        both.setAlignment(Pos.CENTER);
        both.getStyleClass().add("calendar-cell");
        return both;
    }

    private String spoken(TrainingOffer offer, CalendarCell cell) {
        String when = texts.halfYear(cell.halfYear());
        return cell.isEmpty()
                ? texts.say("training.calendar.cell_empty", offer.name(), when)
                : texts.say("training.calendar.cell", offer.name(), when, cell.taken(), cell.offered(), cell.courses());
    }

    /// A line at the left where a year begins.
    private static Region edge(Region node, int column) {
        node.getStyleClass().add(column % 2 == 1 ? "year-edge" : "half-edge");
        node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return node;
    }

    private static Label right(String text, String... styles) {
        Label label = words(text, styles);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Label centred(String text, String... styles) {
        Label label = words(text, styles);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private static Label words(String text, String... styles) {
        Label label = Labels.of(text, styles);
        label.getStyleClass().add("level-cell");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }
}
