package org.medienplan.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Draft;
import org.medienplan.change.DriverEntries;
import org.medienplan.change.Property;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Formats;

/// A fact about a school or an authority in a school year, such as its pupils or those of one grade. Emptying it takes
/// the fact out of the plan.
///
/// @param driver what is counted
/// @param schoolYear by the calendar year in which it begins
/// @param grade the grade, null for all together
public record DriverProperty(
        Driver driver, int schoolYear, @Nullable Integer grade) implements Property {

    private static final String VALUE = "value";

    @Override
    public String id() {
        String whole = driver.key() + "-" + schoolYear;
        return grade == null ? whole : whole + "-" + grade;
    }

    @Override
    public Message label() {
        String year = Formats.schoolYear(schoolYear);
        return grade == null
                ? Message.of("entry.driver", driver, year)
                : Message.of("entry.driver.grade", driver, year, grade);
    }

    @Override
    public Kind<?> kind() {
        return Fields.of(RecordType.DRIVER_ENTRY).get(VALUE).kind();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Access in(Plan plan) {
        Map<RecordId, DriverEntry> entries = new HashMap<>();
        for (DriverEntry entry : plan.driverEntries().rows()) {
            if (entry.driver() == driver && entry.schoolYear() == schoolYear && Objects.equals(entry.grade(), grade)) {
                entries.put(entry.holder(), entry);
            }
        }
        return new Recorded(entries);
    }

    private final class Recorded implements Access {

        private final Map<RecordId, DriverEntry> entries;

        Recorded(Map<RecordId, DriverEntry> entries) {
            this.entries = entries;
        }

        @Override
        public @Nullable Object value(RecordId record) {
            DriverEntry entry = entries.get(record);
            return entry == null ? null : entry.value();
        }

        @Override
        public Optional<FieldRef> place(RecordId record) {
            return Optional.ofNullable(entries.get(record)).map(entry -> new FieldRef(entry.id(), VALUE));
        }

        @Override
        public void put(Draft draft, RecordId record, @Nullable Object value) {
            DriverEntry entry = entries.get(record);
            if (value == null) {
                if (entry != null) {
                    draft.remove(entry.id());
                }
            } else if (entry != null) {
                draft.set(entry.id(), VALUE, value);
            } else {
                RecordId id = DriverEntries.idOf(record, driver, schoolYear, grade);
                draft.put(new DriverEntry(id, record, driver, schoolYear, grade, (Integer) value, null));
            }
        }
    }
}
