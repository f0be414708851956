package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medienplan.calc.provision.Provision;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.FigureDerivation;

/// How the figures behind a cell of the heat map come about, down to what was entered.
///
/// @param texts the language
record CellDerivation(Texts texts) {

    /// The degree of provision: of schools, of bundles, of items, of demand, stock and price.
    DerivationNode degree(CellScope scope) {
        String label = texts.say("infrastructure.cell.degree", new Value.Plain(scope.year()));
        return made(scope, label, texts.say("infrastructure.cell.rule"), () -> parts(scope));
    }

    /// One item of a scope.
    DerivationNode item(CellScope scope, Item item) {
        Provision provision = scope.provision(item.id());
        Money price = Money.ofCents(scope.figures().value(Metric.PRICE, scope.year(), null, item.id()));
        String rule = texts.say(
                "infrastructure.cell.item",
                Math.min(provision.demand(), provision.available()),
                provision.demand(),
                price);
        return derivation(scope).made(item.name(), rule, percent(provision), () -> figures(scope, item));
    }

    /// What is bought in the years of the plan, or what it costs.
    DerivationNode sum(CellScope scope, Metric metric, String label) {
        if (scope.schools().size() == 1) {
            RecordId school = scope.schools().getFirst();
            return figure(scope, label, FigureId.of(metric).forHolder(school));
        }
        long total = scope.schools().stream()
                .mapToLong(school -> scope.figures().value(metric, null, school, bundle(scope)))
                .sum();
        Value value =
                metric.unit() == Metric.Unit.MONEY ? new Value.Amount(Money.ofCents(total)) : new Value.Count(total);
        return derivation(scope)
                .made(
                        label,
                        "",
                        texts.show(value),
                        () -> scope.schools().stream()
                                .map(school -> figure(
                                        scope,
                                        texts.name(school),
                                        FigureId.of(metric).forHolder(school)))
                                .toList());
    }

    private List<DerivationNode> parts(CellScope scope) {
        if (scope.schools().size() > 1) {
            return scope.schools().stream()
                    .map(school -> nested(scope.at(school), texts.name(school)))
                    .toList();
        }
        if (scope.bundle().isEmpty()) {
            return scope.bundles().stream()
                    .map(bundle -> nested(scope.of(bundle), bundle.name()))
                    .toList();
        }
        return scope.items().stream().map(item -> item(scope, item)).toList();
    }

    private DerivationNode nested(CellScope scope, String label) {
        return made(scope, label, "", () -> parts(scope));
    }

    private DerivationNode made(
            CellScope scope, String label, String rule, java.util.function.Supplier<List<DerivationNode>> parts) {
        return derivation(scope).made(label, rule, percent(scope.provision()), parts);
    }

    private List<DerivationNode> figures(CellScope scope, Item item) {
        Function<Metric, FigureId> id =
                metric -> FigureId.of(metric, scope.year()).forItem(item.id());
        FigureId price = id.apply(Metric.PRICE);
        DerivationNode cost = derivation(scope).node(texts.metric(Metric.PRICE), price);
        Stream<DerivationNode> units = Stream.of(
                        Metric.DEMAND, scope.perspective().available())
                .map(metric -> units(scope, metric, id.apply(metric)));
        return Stream.concat(units, Stream.of(cost)).toList();
    }

    private DerivationNode units(CellScope scope, Metric metric, FigureId id) {
        if (scope.schools().size() == 1) {
            return derivation(scope)
                    .node(texts.metric(metric), id.forHolder(scope.schools().getFirst()));
        }
        long total = scope.schools().stream()
                .mapToLong(school -> scope.figures().value(metric, scope.year(), school, id.item()))
                .sum();
        return derivation(scope)
                .made(
                        texts.metric(metric),
                        "",
                        texts.formats().count(total),
                        () -> scope.schools().stream()
                                .map(school -> derivation(scope).node(texts.name(school), id.forHolder(school)))
                                .toList());
    }

    private DerivationNode figure(CellScope scope, String label, FigureId figure) {
        return derivation(scope).node(label, figure.forItem(bundle(scope)));
    }

    private static @org.jspecify.annotations.Nullable RecordId bundle(CellScope scope) {
        return scope.bundle().map(Needs.Bundle::id).orElse(null);
    }

    /// The degree of provision as it is written in the map.
    String percent(Provision provision) {
        return provision
                .percent()
                .map(percent -> texts.formats().percent(Share.ofPercent(percent)))
                .orElseGet(() -> texts.say(provision.isKnown() ? "infrastructure.none" : "infrastructure.unknown"));
    }

    private FigureDerivation derivation(CellScope scope) {
        return new FigureDerivation(scope.figures(), texts);
    }
}
