package org.medienplan.calc;

import java.util.List;
import org.medienplan.calc.funding.FundedLine;
import org.medienplan.calc.funding.Payment;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.funding.Programme;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Derivation;
import org.medienplan.trace.Recorder;

/// Explains who pays for an item at a holder in a year: the lines of cost, and for each programme what it pays of them,
/// or why it does not.
///
/// @param figures the figures
/// @param id what is asked, of one holder, item and year
record FundingExplanation(Figures figures, FigureId id) {

    Derivation derivation() {
        Recorder recorder = new Recorder();
        switch (id.metric()) {
            case OWN_MONEY -> difference(Metric.COST, Metric.GRANT, recorder);
            case OWN_MONEY_AFTER -> difference(Metric.OWN_MONEY, Metric.ALLOCATION, recorder);
            default -> lines(recorder);
        }
        return recorder.derivation(id, figures.figure(id).orElseThrow().result());
    }

    private void difference(Metric whole, Metric less, Recorder recorder) {
        for (Metric part : List.of(whole, less)) {
            Figure figure = figures.figure(id.as(part)).orElseThrow();
            recorder.input(Message.choice(part), figure.result(), figure.id());
        }
        recorder.rule(Message.of("trace.funding.difference", Message.choice(whole), Message.choice(less)), null);
    }

    private void lines(Recorder recorder) {
        for (FundedLine line : figures.funding().lines(holder())) {
            if (line.line().item().equals(id.item())
                    && Integer.valueOf(line.line().year()).equals(id.year())) {
                recorder.input(
                        Message.choice(line.line().part()),
                        new Value.Amount(line.line().amount()),
                        line.line().figure());
                FundingSum.programmes(id, figures.funding()).forEach(programme -> say(line, programme, recorder));
            }
        }
    }

    private RecordId holder() {
        if (id.holder() == null) {
            throw new IllegalStateException(id + " is not of one holder");
        }
        return id.holder();
    }

    private void say(FundedLine line, Programme programme, Recorder recorder) {
        FieldRef rate = new FieldRef(programme.id(), "rate");
        Verdict verdict = figures.funding().verdict(line.line(), programme);
        if (verdict != Verdict.ELIGIBLE) {
            recorder.rule(
                    Message.of(
                            "trace.funding.not",
                            Message.choice(line.line().part()),
                            programme.id(),
                            Message.choice(verdict)),
                    rate);
            return;
        }
        Payment payment = line.payment(programme).orElse(new Payment(programme, 0, 0));
        recorder.input(
                Message.of("trace.funding.paid", programme.id(), new Value.Amount(Money.ofCents(payment.cost()))),
                new Value.Amount(Money.ofCents(payment.grant())),
                rate);
        if (payment.cost() < line.line().amount().cents()) {
            recorder.rule(Message.of("trace.funding.capped", programme.id()), rate);
        }
    }
}
