package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.calc.funding.LimitUse;
import org.medienplan.message.Value;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.KeyFigure;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.Surroundings;

/// Key figures, programmes as bars, limits in words, and why cost is not funded.
final class FundingPots {

    private final Texts texts;
    private final Consumer<String> toLines;
    private final FundingFigureDrawer drawer;

    /// @param toLines shows the lines that contain a text
    FundingPots(Surroundings surroundings, Consumer<String> toLines) {
        this.toLines = toLines;
        texts = surroundings.texts();
        drawer = new FundingFigureDrawer(surroundings);
    }

    /// @param choice leads to the other parts of the page
    Node node(FundingContent content, Node choice) {
        VBox cards = new VBox(12, keys(content));
        String years = texts.formats().years(content.firstYear(), content.lastYear());
        add(cards, texts.say("funding.pots"), "", content.pots(), true);
        add(cards, texts.say("funding.allocations"), texts.say("funding.allocations.why"), content.pots(), false);
        if (!content.limits().isEmpty()) {
            cards.getChildren().add(limits(content.limits()));
        }
        List<FundingReason> reasons = FundingReason.of(content.lines(), content.lastYear(), texts);
        if (!reasons.isEmpty()) {
            cards.getChildren().add(reasons(reasons, years));
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(12, new ToolRow(new Label(years), choice), scroll);
    }

    private void add(VBox cards, String heading, String unit, List<FundingPot> pots, boolean grants) {
        List<FundingPot> shown =
                pots.stream().filter(pot -> pot.programme().isGrant() == grants).toList();
        if (!shown.isEmpty()) {
            cards.getChildren()
                    .add(new PotsCard(
                                    texts, pot -> toLines.accept(pot.programme().name()))
                            .card(heading, unit, shown));
        }
    }

    private Node keys(FundingContent content) {
        List<KeyFigure> keys = Stream.of(Metric.COST, Metric.GRANT, Metric.OWN_MONEY, Metric.OWN_MONEY_AFTER)
                .map(metric -> key(metric, content))
                .toList();
        return KeyCards.of(keys, key -> Metric.ofKey(key).ifPresent(metric -> drawer.show(FigureId.of(metric))));
    }

    private KeyFigure key(Metric metric, FundingContent content) {
        long thousands = Math.floorDiv(content.total(metric).cents() + Thousands.UNIT / 2, Thousands.UNIT);
        return KeyFigure.of(
                metric.key(),
                texts.shortMetric(metric),
                texts.formats().count(thousands),
                texts.say("investment.thousands"),
                note(metric, content));
    }

    private String note(Metric metric, FundingContent content) {
        return switch (metric) {
            case GRANT ->
                texts.say("funding.key.own_share", texts.formats().thousands(content.total(Metric.OWN_SHARE)));
            case OWN_MONEY -> texts.say("funding.key.before");
            case OWN_MONEY_AFTER ->
                texts.say("funding.key.after", texts.formats().thousands(content.total(Metric.ALLOCATION)));
            default -> texts.formats().years(content.firstYear(), content.lastYear());
        };
    }

    private Card limits(List<LimitUse> limits) {
        List<SmallTable.Row> rows = limits.stream()
                .map(use ->
                        new SmallTable.Row(name(use), List.of(euros(use.used()), euros(use.limit()), state(use)), null))
                .toList();
        List<String> heads = List.of(
                texts.say("funding.limit"),
                texts.say("funding.limit.used"),
                texts.say("funding.limit.most"),
                texts.say("funding.limit.state"));
        return card(texts.say("funding.limits"), "", new SmallTable(heads, rows, null));
    }

    /// In words, so that nobody has to see a colour.
    private String state(LimitUse use) {
        return use.isExhausted()
                ? texts.say("funding.limit.exhausted")
                : texts.say("funding.limit.free", euros(use.free()));
    }

    /// What carries over adds up from year to year.
    private static String amountKey(LimitUse use) {
        return use.programme().tranches() == TrancheRule.LAPSES ? "funding.limit.of_year" : "funding.limit.until_year";
    }

    private String name(LimitUse use) {
        FundingCap cap = use.cap();
        RecordId school = use.school();
        Integer year = use.year();
        return Stream.of(
                        use.programme().name(),
                        cap == null ? null : cap.name(),
                        school == null ? null : texts.name(school),
                        year == null ? null : texts.say(amountKey(use), new Value.Plain(year)))
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private Card reasons(List<FundingReason> reasons, String years) {
        List<SmallTable.Row> rows = reasons.stream()
                .map(reason -> new SmallTable.Row(
                        reason.words(), List.of(euros(reason.cents())), () -> toLines.accept(reason.words())))
                .toList();
        long sum = reasons.stream().mapToLong(FundingReason::cents).sum();
        return card(
                texts.say("funding.reasons"),
                years,
                new SmallTable(
                        List.of(texts.say("funding.column.why"), texts.metric(Metric.COST)),
                        rows,
                        new SmallTable.Row(texts.say("investment.sum"), List.of(euros(sum)), null)));
    }

    private static Card card(String heading, String unit, SmallTable table) {
        table.getStyleClass().add("in-card");
        return new Card(heading, unit).addEdgeToEdge(table);
    }

    private String euros(long cents) {
        return texts.formats().euros(Money.ofCents(cents));
    }
}
