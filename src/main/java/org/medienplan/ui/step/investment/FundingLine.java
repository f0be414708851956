package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.calc.funding.AuthorityFunding;
import org.medienplan.calc.funding.FundedLine;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.funding.Payment;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// A line of cost, who pays it, and what the programme that comes closest says to the rest.
///
/// @param of who pays the lines of its authority
/// @param funded the line and its payments
/// @param programme the grant that pays for it or comes closest; empty where the authority has none
/// @param verdict what that one says
record FundingLine(AuthorityFunding of, FundedLine funded, Optional<Programme> programme, Verdict verdict) {

    /// All lines that cost anything.
    static List<FundingLine> all(Funding funding) {
        List<FundingLine> all = new ArrayList<>();
        funding.authorities().forEach((authority, of) -> {
            List<Programme> grants = grants(funding, authority);
            of.lines().stream()
                    .filter(line -> !line.line().amount().isZero())
                    .map(line -> closest(of, line, grants))
                    .forEach(all::add);
        });
        return List.copyOf(all);
    }

    private static List<Programme> grants(Funding funding, RecordId authority) {
        return funding.programmes().stream()
                .filter(Programme::isGrant)
                .filter(programme -> funding.has(programme.id(), authority))
                .toList();
    }

    // Verdicts are asked one after the other: whoever fails late comes closer than whoever fails at once.
    private static FundingLine closest(AuthorityFunding of, FundedLine line, List<Programme> grants) {
        Optional<Programme> paying = line.payments().stream()
                .map(Payment::programme)
                .filter(Programme::isGrant)
                .findFirst();
        Optional<Programme> shown = paying.or(() -> grants.stream()
                .max(Comparator.comparingInt(programme -> nearness(of.verdict(line.line(), programme)))));
        Verdict verdict =
                shown.map(programme -> of.verdict(line.line(), programme)).orElse(Verdict.NO_BUDGET);
        return new FundingLine(of, line, shown, verdict);
    }

    private static int nearness(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE ? Integer.MAX_VALUE : verdict.ordinal();
    }

    CostLine line() {
        return funded.line();
    }

    /// What a programme pays of it, in cents.
    long paid(Programme by) {
        return funded.payment(by).map(Payment::grant).orElse(0L);
    }

    /// Cents of it that no grant pays for, not even in part.
    long unfunded() {
        return line().amount().cents() - funded.funded();
    }

    /// Own share beside the grants, in cents.
    long ownShare() {
        return funded.ownShare();
    }

    /// Why it is paid for or not.
    String why(Texts texts) {
        if (programme.isEmpty()) {
            return texts.say("funding.why.none");
        }
        String name = programme.get().name();
        if (verdict != Verdict.ELIGIBLE) {
            return texts.say("funding.why", name, texts.choice(verdict));
        }
        if (unfunded() <= 0) {
            return texts.say("funding.why.paid", name);
        }
        if (of.isBelowMinimum(programme.get())) {
            return texts.say("funding.why.minimum", name);
        }
        return texts.say(funded.funded() > 0 ? "funding.why.part" : "funding.why.capped", name);
    }
}
