package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Formula;
import org.medienplan.trace.Trace;

/// The rows of the sheet of prices: one for each amount of an item that is not zero.
///
/// @param source the plan
/// @param item the item
record PriceRows(Source source, Item item) {

    /// The three amounts that an item may have, in the order of their rows.
    enum Amount {
        PRICE,
        INSTALLATION,
        OPERATION
    }

    static PriceRows of(Source source, RecordId item) {
        return new PriceRows(source, source.plan().items().get(item));
    }

    /// The cell of the price of one unit in a year.
    static Formula price(Source source, RecordId item, int year) {
        return of(source, item).at(Amount.PRICE, year);
    }

    Money base(Amount amount) {
        return switch (amount) {
            case PRICE -> item.unitPrice();
            case INSTALLATION -> item.installation();
            case OPERATION -> item.operatingCost();
        };
    }

    boolean has(Amount amount) {
        return !base(amount).isZero();
    }

    String key(Amount amount) {
        return Keys.row(
                amount.name().toLowerCase(java.util.Locale.ROOT),
                source.numbers().of(item.id()));
    }

    /// The cell of an amount in a year.
    Formula at(Amount amount, int year) {
        return Formula.at(Keys.PRICES, key(amount), Keys.year(year));
    }

    /// The amount in a year, in euros.
    BigDecimal value(Amount amount, int year) {
        int place = source.figures().items().place(item.id());
        int index = source.frame().index(year);
        var prices = source.figures().prices();
        long cents = switch (amount) {
            case PRICE -> prices.price(place, index, Trace.NONE);
            case INSTALLATION -> prices.installation(place, index, Trace.NONE);
            case OPERATION -> prices.operation(place, index, Trace.NONE);
        };
        return Money.ofCents(cents).euros();
    }

    /// What a unit costs where a line is for it: its price, its installation, its operation, or the share of price
    /// and installation that planning and contingency take.
    UnitPrice of(Metric part, int year) {
        return switch (part) {
            case INSTALLATION_COST -> single(Amount.INSTALLATION, year);
            case OPERATING_COST -> single(Amount.OPERATION, year);
            case PLANNING_COST -> share(AssumptionSheet.PLANNING, year);
            case CONTINGENCY_COST -> share(AssumptionSheet.CONTINGENCY, year);
            default -> single(Amount.PRICE, year);
        };
    }

    /// @param formula where it comes from
    /// @param value euros, exact
    record UnitPrice(Formula formula, BigDecimal value) {}

    private UnitPrice single(Amount amount, int year) {
        return new UnitPrice(at(amount, year), value(amount, year));
    }

    private UnitPrice share(String column, int year) {
        var bundle = source.plan().bundles().get(item.bundle());
        BigDecimal share = (column.equals(AssumptionSheet.PLANNING)
                        ? bundle.planningShare()
                        : bundle.contingencyShare())
                .toBigDecimal();
        Formula shareCell = Formula.at(Keys.ASSUMPTIONS, AssumptionSheet.row(source, bundle.id()), column);
        UnitPrice whole = acquisition(year);
        return new UnitPrice(whole.formula().times(shareCell), whole.value().multiply(share));
    }

    private UnitPrice acquisition(int year) {
        Optional<UnitPrice> price = has(Amount.PRICE) ? Optional.of(single(Amount.PRICE, year)) : Optional.empty();
        if (!has(Amount.INSTALLATION)) {
            return price.orElseThrow();
        }
        UnitPrice installation = single(Amount.INSTALLATION, year);
        return price.map(first -> new UnitPrice(
                        first.formula().plus(installation.formula()),
                        first.value().add(installation.value())))
                .orElse(installation);
    }
}
