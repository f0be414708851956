package org.medienplan.ui.step.infrastructure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Draft;
import org.medienplan.change.Property;
import org.medienplan.entry.DriverProperty;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A fact about a school in the school year that begins in the first year of the plan. What is recorded by grade there
/// is edited by grade.
///
/// @param driver what is counted
record DriverOfPlan(Driver driver) implements Property {

    private static final int ANY_YEAR = 2000;

    @Override
    public String id() {
        return driver.key();
    }

    @Override
    public Message label() {
        return Message.choice(driver);
    }

    @Override
    public Kind<?> kind() {
        return new DriverProperty(driver, ANY_YEAR, null).kind();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Access in(Plan plan) {
        int year = plan.header().firstYear();
        Access whole = new DriverProperty(driver, year, null).in(plan);
        Set<RecordId> byGrade = new HashSet<>();
        for (DriverEntry entry : plan.driverEntries().rows()) {
            if (entry.driver() == driver && entry.schoolYear() == year && entry.grade() != null) {
                byGrade.add(entry.holder());
            }
        }
        return new Access() {
            @Override
            public @Nullable Object value(RecordId record) {
                return whole.value(record);
            }

            @Override
            public Optional<FieldRef> place(RecordId record) {
                return whole.place(record);
            }

            @Override
            public Optional<Message> locked(RecordId record) {
                return whole.value(record) == null && byGrade.contains(record)
                        ? Optional.of(Message.of("infrastructure.by_grade"))
                        : Optional.empty();
            }

            @Override
            public void put(Draft draft, RecordId record, @Nullable Object value) {
                whole.put(draft, record, value);
            }
        };
    }
}
