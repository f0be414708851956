package org.medienplan.calc.platform;

import org.medienplan.plan.support.AccountStep;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;

/// Who has accounts.
public enum AccountGroup {
    PUPILS(Driver.PUPILS, "pupils") {
        @Override
        Share of(AccountStep step) {
            return step.pupils();
        }
    },
    STAFF(Driver.TEACHERS, "staff") {
        @Override
        Share of(AccountStep step) {
            return step.staff();
        }
    };

    private final Driver driver;
    private final String field;

    AccountGroup(Driver driver, String field) {
        this.driver = driver;
        this.field = field;
    }

    /// How many there are of them, heads.
    public Driver driver() {
        return driver;
    }

    /// The field of a step that says how many of them have an account.
    String field() {
        return field;
    }

    abstract Share of(AccountStep step);
}
