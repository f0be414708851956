package org.medienplan.analysis.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.medienplan.analysis.funding.Remedy.Kind;
import org.medienplan.calc.Figures;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.calc.funding.AuthorityFunding;
import org.medienplan.calc.funding.Eligibility;
import org.medienplan.calc.funding.FundedLine;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.message.Message;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.Programme;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.trace.Derivation;

/// The cheapest change that would let a programme pay more of a line of cost: to record what is missing before moving a
/// measure, moving it by few years before reaching a minimum, and that before another category. Programmes of equal
/// trouble are asked in the order of their preference.
public final class Remedies {

    private final Figures figures;
    private final Funding funding;

    private Remedies(Figures figures) {
        this.figures = figures;
        this.funding = figures.funding();
    }

    public static Remedies of(Figures figures) {
        return new Remedies(figures);
    }

    /// What would help a line, or why nothing does; empty where grants pay for all of it.
    public Optional<Message> of(CostLine line) {
        FundedLine funded = funding.lines(line.holder()).stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElseGet(() -> new FundedLine(line, List.of()));
        if (funded.funded() == line.amount().cents()) {
            return Optional.empty();
        }
        List<Programme> grants =
                funding.programmes().stream().filter(Programme::isGrant).toList();
        Optional<Message> best = grants.stream()
                .flatMap(programme -> remedy(line, programme).stream())
                .min(Comparator.naturalOrder())
                .map(Remedy::message);
        return best.isPresent() ? best : Optional.of(nothing(line, grants));
    }

    private Message nothing(CostLine line, List<Programme> grants) {
        return grants.stream()
                .filter(programme -> funding.verdict(line, programme) == Verdict.ELIGIBLE)
                .findFirst()
                .map(programme -> isExhausted(line, programme)
                        ? Message.of("remedy.exhausted", programme.id())
                        : Message.of("remedy.capped", programme.id()))
                .orElse(Message.of("remedy.none"));
    }

    private Optional<Remedy> remedy(CostLine line, Programme programme) {
        Verdict verdict = funding.verdict(line, programme);
        if (verdict != Verdict.ELIGIBLE && verdict != Verdict.NO_BUDGET && isExhausted(line, programme)) {
            return Optional.empty();
        }
        return switch (verdict) {
            case NO_CONCEPT -> record(Message.of("remedy.concept", line.holder(), programme.id()));
            case BEGUN -> record(Message.of("remedy.early_start", programme.id()));
            case NO_BUDGET ->
                couldPay(line, programme) ? record(Message.of("remedy.budget", programme.id())) : Optional.empty();
            case TOO_LATE -> earlier(line, programme);
            case TOO_EARLY -> later(line, programme);
            case NO_BASIS -> Optional.of(new Remedy(Kind.SHIFT, 0, Message.of("remedy.basis", programme.id())));
            case ELIGIBLE -> minimum(line, programme);
            case OTHER_ITEMS -> category(line, programme);
            default -> Optional.empty();
        };
    }

    private static Optional<Remedy> record(Message message) {
        return Optional.of(new Remedy(Kind.RECORD, 0, message));
    }

    /// Whether a programme in which there is no budget would pay for the thing at that time.
    private boolean couldPay(CostLine line, Programme programme) {
        LocalDate last = programme.completeBy();
        LocalDate first = programme.costsFrom();
        return Eligibility.pays(programme, figures.plan().items().get(line.item()))
                && (last == null || last.getYear() >= line.year())
                && (first == null || first.getYear() <= line.year());
    }

    private Optional<Remedy> earlier(CostLine line, Programme programme) {
        LocalDate last = programme.completeBy();
        if (last == null || last.getYear() < figures.frame().firstYear()) {
            return Optional.empty();
        }
        int years = line.year() - last.getYear();
        Message message = years == 0
                ? Message.of("remedy.half_earlier", programme.id(), last)
                : Message.of("remedy.earlier", years, programme.id(), last);
        return Optional.of(new Remedy(Kind.SHIFT, years, message));
    }

    private Optional<Remedy> later(CostLine line, Programme programme) {
        LocalDate first = programme.costsFrom();
        if (first == null || first.getYear() > figures.plan().header().lastYear()) {
            return Optional.empty();
        }
        int years = first.getYear() - line.year();
        Message message = years == 0
                ? Message.of("remedy.half_later", programme.id(), first)
                : Message.of("remedy.later", years, programme.id(), first);
        return Optional.of(new Remedy(Kind.SHIFT, years, message));
    }

    private Optional<Remedy> minimum(CostLine line, Programme programme) {
        Money minimum = programme.minimum();
        AuthorityFunding of = funding.of(line.holder()).orElse(null);
        if (minimum == null || of == null || !of.isBelowMinimum(programme)) {
            return Optional.empty();
        }
        long eligible = of.lines().stream()
                .filter(each -> of.verdict(each.line(), programme) == Verdict.ELIGIBLE)
                .mapToLong(each -> each.line().amount().cents())
                .sum();
        long missing = minimum.cents() - eligible;
        return missing <= 0
                ? Optional.empty()
                : Optional.of(new Remedy(
                        Kind.MINIMUM, missing, Message.of("remedy.minimum", programme.id(), Money.ofCents(missing))));
    }

    private Optional<Remedy> category(CostLine line, Programme programme) {
        Item item = figures.plan().items().get(line.item());
        return item.eligibility() == null && !programme.categories().isEmpty()
                ? Optional.of(new Remedy(Kind.CATEGORY, 0, Message.of("remedy.category", item.id(), programme.id())))
                : Optional.empty();
    }

    private boolean isExhausted(CostLine line, Programme programme) {
        return funding.of(line.holder())
                .filter(of -> of.uses(programme).getFirst().isExhausted())
                .isPresent();
    }

    /// A derivation of who pays, with what would help where something would.
    public Derivation added(Derivation derivation) {
        FigureId id = derivation.figure();
        if (!id.metric().isOfFunding() || id.holder() == null || id.item() == null || id.year() == null) {
            return derivation;
        }
        List<Derivation.Line> lines = new ArrayList<>(derivation.lines());
        funding.lines(id.holder()).stream()
                .map(FundedLine::line)
                .filter(line -> line.item().equals(id.item()) && id.year().equals(line.year()))
                .flatMap(line -> of(line).stream())
                .distinct()
                .forEach(message -> lines.add(new Derivation.Rule(message, null)));
        return new Derivation(id, derivation.result(), lines);
    }
}
