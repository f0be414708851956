package org.medienplan.calc.funding;

import java.util.List;
import java.util.Optional;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.funding.Programme;

/// A line of cost and who pays it. What nobody else pays is own money of the authority.
///
/// @param line the line
/// @param payments what programmes pay, in the order in which they are asked
public record FundedLine(CostLine line, List<Payment> payments) {

    public FundedLine {
        payments = List.copyOf(payments);
    }

    /// The grants, in cents.
    public long grant() {
        return payments.stream()
                .filter(payment -> payment.programme().isGrant())
                .mapToLong(Payment::grant)
                .sum();
    }

    /// Cents of the line that grants pay for, own share included.
    public long funded() {
        return payments.stream()
                .filter(payment -> payment.programme().isGrant())
                .mapToLong(Payment::cost)
                .sum();
    }

    /// The part of the funded cost that the authority bears itself, in cents.
    public long ownShare() {
        return funded() - grant();
    }

    /// What a programme pays of it; empty where it pays nothing.
    public Optional<Payment> payment(Programme programme) {
        for (Payment payment : payments) {
            if (payment.programme().equals(programme)) {
                return Optional.of(payment);
            }
        }
        return Optional.empty();
    }

    /// General allocations and money of others, in cents.
    public long allocated() {
        return payments.stream()
                .filter(payment -> !payment.programme().isGrant())
                .mapToLong(Payment::grant)
                .sum();
    }

    /// What the authority has to raise after grants, before allocations, in cents.
    public long ownMoney() {
        return line.amount().cents() - grant();
    }

    /// What is left of it after allocations, in cents.
    public long ownMoneyAfter() {
        return ownMoney() - allocated();
    }
}
