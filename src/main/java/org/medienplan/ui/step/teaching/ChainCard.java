package org.medienplan.ui.step.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.medienplan.analysis.teaching.ProjectChain;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.chain.ChainView;

/// One project from its competences to the budget of a year, drawn or as a table.
final class ChainCard extends VBox {

    /// How the chain is shown.
    enum Form {
        CHAIN,
        TABLE
    }

    /// What the card leads to.
    ///
    /// @param edit opens the project in its form
    /// @param year chooses another year
    /// @param open opens what a node stands for
    /// @param derive opens the derivation of what weighs most
    record Deeds(Consumer<RecordId> edit, IntConsumer year, Consumer<String> open, Runnable derive) {}

    private final Texts texts;
    private final Deeds deeds;
    private final StackPane place = new StackPane();
    private final StackPane body = new StackPane();
    private final Segments<Form> form;
    private Optional<ChainText> shown = Optional.empty();

    ChainCard(Texts texts, Deeds deeds) {
        this.texts = texts;
        this.deeds = deeds;
        form = new Segments<>(
                List.of(Form.values()),
                Form.CHAIN,
                one -> texts.say(one == Form.CHAIN ? "teaching.chain.drawn" : "teaching.chain.table"),
                texts.say("teaching.chain.form"));
        form.value().subscribe(() -> shown.ifPresent(this::draw));
        body.getStyleClass().add("card-content");
        getChildren().add(place);
    }

    void choose(Form wanted) {
        form.choose(wanted);
    }

    /// Shows a chain.
    ///
    /// @param years the years that can be chosen
    void show(ProjectChain chain, Plan plan, List<Integer> years) {
        ChainText text = new ChainText(chain, plan, texts);
        shown = Optional.of(text);
        Label title = Labels.wrapped(chain.project().title(), "card-heading");
        Label about = Labels.wrapped(text.about(), "caption", "muted");
        VBox words = new VBox(1, title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(
                12,
                words,
                years(chain.year(), years),
                form,
                Labels.link(
                        texts.say("teaching.edit"),
                        () -> deeds.edit().accept(chain.project().id())));
        head.getStyleClass().add("card-header");
        Card card = new Card();
        card.getChildren().addAll(head, body, sentence(text));
        place.getChildren().setAll(card);
        draw(text);
    }

    private void draw(ChainText text) {
        if (form.value().get() == Form.CHAIN) {
            ChainView view = new ChainView(text.model());
            view.setAccessibleText(text.chain().project().title());
            view.setOnOpen(deeds.open());
            body.getChildren().setAll(view);
        } else {
            body.getChildren().setAll(table(text));
        }
    }

    private ComboBox<Integer> years(int chosen, List<Integer> years) {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(years);
        box.setValue(chosen);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer year) {
                return year == null
                        ? ""
                        : texts.say("teaching.chain.budget", texts.formats().plain(year));
            }

            @Override
            public Integer fromString(String text) {
                return chosen;
            }
        });
        box.setAccessibleText(texts.say("teaching.chain.year"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.valueProperty().subscribe((before, now) -> {
            if (now != null && now != chosen) {
                deeds.year().accept(now);
            }
        });
        return box;
    }

    private Node table(ChainText text) {
        List<SmallTable.Row> rows = new ArrayList<>();
        text.chain().capabilities().forEach(link -> {
            RecordId item = link.item();
            Optional<ProjectChain.ItemLink> served = text.chain().items().stream()
                    .filter(one -> one.item().equals(item))
                    .findFirst();
            long cents = text.chain().money().stream()
                    .filter(money -> item != null && money.item().equals(item))
                    .mapToLong(ProjectChain.MoneyLink::cents)
                    .sum();
            rows.add(new SmallTable.Row(
                    texts.say(
                            "teaching.chain.by",
                            link.capability().name(),
                            item == null ? texts.say("teaching.chain.none") : texts.name(item)),
                    List.of(
                            text.use(link),
                            served.map(one -> texts.formats().count(Math.max(0, one.need())))
                                    .orElse("–"),
                            served.map(one -> texts.formats().count(one.standard()))
                                    .orElse("–"),
                            served.map(one -> texts.formats().count(one.stock()))
                                    .orElse("–"),
                            texts.formats().amount(Money.ofCents(cents))),
                    null));
        });
        text.chain().money().stream()
                .filter(money -> !money.because().contains(money.item()))
                .forEach(money -> rows.add(follower(money)));
        return new SmallTable(heads(text), rows, total(text));
    }

    private SmallTable.Row follower(ProjectChain.MoneyLink money) {
        String amount = texts.formats().amount(Money.ofCents(money.cents()));
        return new SmallTable.Row(
                texts.say("teaching.chain.by", texts.say("teaching.chain.follow_up"), texts.name(money.item())),
                List.of("", texts.formats().count(money.units()), "", "", amount),
                null);
    }

    private SmallTable.Row total(ChainText text) {
        return new SmallTable.Row(
                texts.say("teaching.chain.sum"),
                List.of(
                        "",
                        "",
                        "",
                        "",
                        texts.formats().amount(Money.ofCents(text.chain().cents()))),
                null);
    }

    private List<String> heads(ChainText text) {
        return List.of(
                texts.say("record.capability"),
                texts.say("teaching.chain.use"),
                texts.say("teaching.chain.need"),
                texts.say("teaching.chain.standard"),
                texts.say("teaching.chain.stock"),
                texts.say(
                        "teaching.chain.euros",
                        texts.formats().plain(text.chain().year())));
    }

    private Node sentence(ChainText text) {
        Label words = Labels.wrapped(text.sentence(), "medium");
        VBox lines = new VBox(1, words);
        text.sharing().ifPresent(more -> lines.getChildren().add(Labels.wrapped(more, "caption", "muted")));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox bar = new HBox(10, Icon.EFFECT.node(), lines, Labels.link(texts.say("teaching.derive"), deeds.derive()));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("chain-sentence");
        return bar;
    }
}
