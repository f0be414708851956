package org.medienplan.ui.step.investment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;

/// Programmes as bars of one scale, each with its dates and in words what is used, free, in danger or lost.
final class PotsCard {

    private final Texts texts;
    private final Consumer<FundingPot> open;
    private long scale;

    /// @param open what the name of a programme leads to
    PotsCard(Texts texts, Consumer<FundingPot> open) {
        this.texts = texts;
        this.open = open;
    }

    Card card(String heading, String unit, List<FundingPot> pots) {
        scale = pots.stream()
                .mapToLong(pot -> Math.max(pot.budget(), pot.used()))
                .max()
                .orElse(0);
        Card card = new Card(heading, unit);
        pots.forEach(pot -> card.addEdgeToEdge(row(pot)));
        return card;
    }

    private Node row(FundingPot pot) {
        Programme programme = pot.programme();
        Hyperlink name = Labels.link(programme.name(), () -> open.accept(pot));
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("pot-name");
        VBox left = new VBox(2, name, Labels.wrapped(rule(programme), "caption", "muted"));
        VBox middle = new VBox(4, bar(pot), Labels.wrapped(words(pot), "caption", "muted"));
        String dates = dates(programme);
        if (!dates.isEmpty()) {
            middle.getChildren().add(Labels.wrapped(dates, "caption", "subtle"));
        }
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox right =
                new VBox(2, Labels.of(amount(pot.budget()), "strong"), Labels.of(word(programme), "caption", "muted"));
        right.getStyleClass().add("pot-budget");
        left.getStyleClass().add("pot-names");
        HBox row = new HBox(16, left, middle, right);
        row.getStyleClass().add("pot-row");
        return row;
    }

    private Node bar(FundingPot pot) {
        double all = Math.max(1, scale);
        return new PotBar(
                Math.max(pot.budget(), pot.used()) / all,
                (pot.used() - pot.danger()) / all,
                pot.danger() / all,
                pot.programme().name() + ": " + words(pot));
    }

    private String word(Programme programme) {
        return texts.say(programme.isGrant() ? "funding.pot.budget" : "funding.pot.assigned");
    }

    private String rule(Programme programme) {
        return programme.isGrant() ? texts.say("funding.pot.rate", programme.rate()) : texts.choice(programme.kind());
    }

    /// What is used, free, in danger and lost.
    String words(FundingPot pot) {
        List<String> parts = new ArrayList<>();
        if (pot.isOver()) {
            return texts.say("funding.pot.over");
        }
        parts.add(texts.say("funding.pot.used", amount(pot.used())));
        parts.add(texts.say("funding.pot.free", amount(pot.free())));
        if (pot.danger() > 0) {
            parts.add(texts.say("funding.pot.danger", amount(pot.danger())));
        }
        if (pot.programme().isGrant() && pot.capped() > 0) {
            parts.add(texts.say("funding.pot.capped", amount(pot.capped())));
        }
        if (pot.programme().isGrant() && pot.late() > 0) {
            parts.add(texts.say("funding.pot.late", amount(pot.late())));
        }
        return String.join(" · ", parts);
    }

    private String amount(long cents) {
        return texts.formats().euros(org.medienplan.quantity.Money.ofCents(cents));
    }

    private String dates(Programme programme) {
        return Stream.of(
                        date("apply_by", programme.applyBy()),
                        date("complete_by", programme.completeBy()),
                        date("call_by", programme.callBy()),
                        date("prove_by", programme.proveBy()))
                .filter(date -> !date.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private String date(String field, @Nullable LocalDate day) {
        return day == null ? "" : texts.say("funding.pot.date", texts.shortLabel(RecordType.PROGRAMME, field), day);
    }
}
