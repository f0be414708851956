package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.funding.Remedies;
import org.medienplan.calc.Figures;
import org.medienplan.calc.funding.Payment;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.Surroundings;

/// Shows at the right of the window who pays a line of cost, why, and what some more units would bring.
final class FundingLineDrawer {

    private static final int MORE = 6;

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;
    private final Latest latest;
    private final Latest remedies;

    /// @param page where the lines stand
    FundingLineDrawer(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
        latest = new Latest(page, surroundings, texts.say("funding.more.task"));
        remedies = new Latest(page, surroundings, texts.say("funding.task"));
    }

    void show(FundingLine line) {
        Figures figures = surroundings.snapshot().getValue().figures();
        String year = texts.formats().plain(line.line().year());
        FigureDrawer.Head head = new FigureDrawer.Head(
                texts.say("investment.cell", texts.name(line.line().holder()), year),
                texts.name(line.line().item()),
                money(line.funded().grant()),
                texts.metric(Metric.GRANT));
        FigureId grant = new FigureId(
                Metric.GRANT,
                line.line().year(),
                line.line().holder(),
                line.line().item());
        DerivationTree tree = new DerivationTree(
                new FigureDerivation(figures, texts).node(texts.metric(Metric.GRANT), grant),
                1,
                texts.metric(Metric.GRANT));
        drawer.show(
                head,
                texts.say("funding.line"),
                Drawer.scrolling(Labels.wrapped(line.why(texts)), facts(line), remedy(line, figures), more(line)),
                FigureDrawer.Derivations.of(tree));
    }

    private FactList facts(FundingLine line) {
        List<FactList.Fact> facts = new ArrayList<>();
        facts.add(fact(texts.metric(line.line().part()), line.line().amount().cents()));
        for (Payment payment : line.funded().payments()) {
            facts.add(fact(payment.programme().name(), payment.grant()));
        }
        facts.add(fact(texts.metric(Metric.OWN_SHARE), line.ownShare()));
        facts.add(fact(texts.metric(Metric.OWN_MONEY_AFTER), line.funded().ownMoneyAfter()));
        return new FactList(facts);
    }

    /// The cheapest change that would help, or why nothing does; it is there as soon as it is computed.
    private Node remedy(FundingLine line, Figures figures) {
        Label answer = hidden();
        remedies.compute(
                () -> Remedies.of(figures).of(line.line()),
                found -> found.ifPresent(sentence -> say(answer, texts.say(sentence))));
        return answer;
    }

    private static Label hidden() {
        Label label = Labels.wrapped("");
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(true);
        label.setManaged(true);
    }

    /// What more units would bring is computed only when somebody asks: it allots all money again.
    private Node more(FundingLine line) {
        Label answer = hidden();
        Button ask = new Button(texts.say("funding.more.ask", MORE));
        ask.getStyleClass().addAll("small", "button-outlined");
        ask.setOnAction(event -> latest.compute(
                () -> line.of().more(line.line(), MORE),
                cents -> say(answer, texts.say("funding.more", MORE, Money.ofCents(cents)))));
        return new VBox(8, ask, answer);
    }

    private FactList.Fact fact(String name, long cents) {
        return new FactList.Fact(name, money(cents));
    }

    private String money(long cents) {
        return texts.formats().money(Money.ofCents(cents));
    }
}
