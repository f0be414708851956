package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// Finds what of a plan can be tried out. Of each kind, what costs most comes first.
final class Levers {

    private static final Set<Driver> PUPILS = Set.of(Driver.PUPILS, Driver.COUNTED_PUPILS);
    private static final Set<Driver> ROOMS =
            Set.of(Driver.CLASSROOMS, Driver.SUBJECT_ROOMS, Driver.COMPUTER_ROOMS, Driver.TEACHING_ROOMS, Driver.ROOMS);
    private static final long PERCENT = 100;
    private static final int LATEST_LIFE = 10;

    private final Plan plan;
    private final Figures figures;
    private final Texts texts;

    private Levers(Snapshot snapshot, Texts texts) {
        this.plan = snapshot.plan();
        this.figures = snapshot.figures();
        this.texts = texts;
    }

    static List<Lever> of(Snapshot snapshot, Texts texts) {
        Levers levers = new Levers(snapshot, texts);
        return Stream.of(levers.pupils(), levers.lives(), levers.prices(), levers.rooms(), levers.phases())
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Lever> pupils() {
        return rules(PUPILS, BundleGroup.PUPIL_DEVICES).map(rule -> {
            Decimal per = new Decimal(rule.per().millionths()
                    * Decimal.ONE.millionths()
                    / rule.amount().millionths());
            return Lever.between(
                    Lever.Kind.PUPILS_PER_DEVICE,
                    target(rule),
                    per,
                    Decimal.ONE,
                    new Decimal(per.millionths() + Decimal.of(6).millionths()));
        });
    }

    private Stream<Lever> rooms() {
        return rules(ROOMS, BundleGroup.DISPLAY).map(rule -> {
            Decimal amount = new Decimal(rule.amount().millionths()
                    * Decimal.ONE.millionths()
                    / rule.per().millionths());
            return Lever.between(
                    Lever.Kind.DEVICES_PER_ROOM,
                    target(rule),
                    amount,
                    Decimal.ZERO,
                    new Decimal(amount.millionths() + Decimal.ONE.millionths()));
        });
    }

    private Stream<Lever> lives() {
        return items().filter(item -> cost(Metric.ACQUISITION_COST, item.id()) > 0)
                .map(item -> Lever.between(
                        Lever.Kind.LIFE,
                        new Lever.Target(item.id(), item.name(), ""),
                        Decimal.of(item.planningLife()),
                        Decimal.of(1),
                        Decimal.of(Math.min(Item.LONGEST_LIFE, item.planningLife() + LATEST_LIFE))));
    }

    private Stream<Lever> prices() {
        return bundles()
                .map(bundle -> Lever.between(
                        Lever.Kind.PRICE_RISE,
                        target(bundle),
                        new Decimal(bundle.priceRise().millionths() * PERCENT),
                        Decimal.of(-5),
                        Decimal.of(12)));
    }

    private Stream<Lever> phases() {
        return bundles()
                .filter(bundle ->
                        LeverEffect.phased(plan, bundle.id()).findAny().isPresent())
                .map(bundle -> Lever.between(
                        Lever.Kind.PHASE_IN,
                        target(bundle),
                        Decimal.of(phaseYears(bundle)),
                        Decimal.ONE,
                        Decimal.of(Math.max(figures.frame().horizon(), phaseYears(bundle)))));
    }

    private int phaseYears(Bundle bundle) {
        return LeverEffect.phased(plan, bundle.id())
                .mapToInt(rule -> {
                    Integer years = rule.phaseYears();
                    return rule.phaseIn() == PhaseIn.LINEAR && years != null ? years : 1;
                })
                .max()
                .orElse(1);
    }

    private Stream<Rule> rules(Set<Driver> bases, BundleGroup group) {
        Set<RecordId> used = standards();
        return plan.rules().rows().stream()
                .filter(rule -> used.contains(rule.standard())
                        && bases.contains(rule.basis())
                        && rule.amount().millionths() > 0)
                .filter(rule ->
                        figures.items().place(rule.item()) >= 0 && item(rule).recurrence() == Recurrence.ONCE)
                .filter(rule -> plan.bundles().get(item(rule).bundle()).group() == group)
                .sorted(Comparator.comparingLong((Rule rule) -> -cost(Metric.ACQUISITION_COST, rule.item()))
                        .thenComparing(Rule::id));
    }

    private Set<RecordId> standards() {
        RecordId usual = plan.header().standard();
        return Stream.concat(
                        Stream.ofNullable(usual),
                        plan.schools().rows().stream().map(School::standard).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
    }

    private Stream<Item> items() {
        return figures.items().items().stream()
                .filter(item -> item.recurrence() == Recurrence.ONCE)
                .sorted(Comparator.comparingLong(item -> -cost(Metric.ACQUISITION_COST, item.id())));
    }

    private Stream<Bundle> bundles() {
        return figures.items().bundles().stream()
                .filter(bundle -> cost(Metric.COST, bundle.id()) > 0)
                .sorted(Comparator.comparingLong(bundle -> -cost(Metric.COST, bundle.id())));
    }

    private long cost(Metric metric, RecordId item) {
        return figures.value(metric, null, null, item);
    }

    private Item item(Rule rule) {
        return plan.items().get(rule.item());
    }

    private static Lever.Target target(Bundle bundle) {
        return new Lever.Target(bundle.id(), bundle.name(), "");
    }

    /// The item, for whom, and for which grades.
    private Lever.Target target(Rule rule) {
        List<String> details = new ArrayList<>();
        rule.categories().stream().sorted().map(texts::choice).forEach(details::add);
        Integer from = rule.gradeFrom();
        Integer to = rule.gradeTo();
        if (from != null || to != null) {
            details.add(texts.say(
                    "trial.grades", new Value.Plain(from == null ? 1 : from), new Value.Plain(to == null ? 13 : to)));
        }
        return new Lever.Target(rule.id(), item(rule).name(), String.join(", ", details));
    }
}
