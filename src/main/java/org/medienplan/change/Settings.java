package org.medienplan.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Limits;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;

/// Changes of values: of one or many records, to a value, by percent, or by years. All or nothing.
public final class Settings {

    private Settings() {}

    /// Sets one property of many records to the same value.
    ///
    /// @param plan names what the label speaks of
    public static Change of(Plan plan, Property property, Collection<RecordId> records, @Nullable Object value) {
        return of(
                plan,
                records.stream()
                        .map(record -> new Setting(record, property, value))
                        .toList());
    }

    /// Sets many values, whichever they are.
    ///
    /// @param settings at least one
    public static Change of(Plan plan, List<Setting> settings) {
        return new Change(ChangeLabels.settings(plan, settings), now -> applied(now, settings));
    }

    /// Changes amounts, numbers and shares by percent, rounded half up to their smallest unit.
    ///
    /// @param percent 0.03 for three percent more
    public static Change raised(Plan plan, Property property, Collection<RecordId> records, Share percent) {
        Message more = Message.of("change.raised", property.label(), percent);
        return new Change(
                ChangeLabels.counted("change.counted", more, records),
                now -> stepped(now, List.of(property), records, value -> Outcome.ok(Steps.raised(value, percent))));
    }

    /// Moves years, half-years and days together, so that an end stays behind its beginning.
    ///
    /// @param halfYears how far, negative for earlier; where a year or a day moves, an even number
    public static Change shifted(Plan plan, List<Property> properties, Collection<RecordId> records, int halfYears) {
        Message moved = halfYears % 2 == 0
                ? Message.of("change.shifted.years", properties.getFirst().label(), halfYears / 2)
                : Message.of("change.shifted.halves", properties.getFirst().label(), halfYears);
        return new Change(
                ChangeLabels.counted("change.counted", moved, records),
                now -> stepped(now, properties, records, value -> Steps.shifted(value, halfYears)));
    }

    private static Outcome<Patch> stepped(
            Plan plan,
            List<Property> properties,
            Collection<RecordId> records,
            Function<Object, Outcome<Object>> step) {
        List<Setting> settings = new ArrayList<>();
        for (Property property : properties) {
            Property.Access access = property.in(plan);
            for (RecordId record : records) {
                Object value = access.value(record);
                if (value != null) {
                    switch (step.apply(value)) {
                        case Outcome.Ok<Object>(Object next) -> settings.add(new Setting(record, property, next));
                        case Outcome.Refused<Object>(Message reason) -> {
                            return Outcome.refused("change.at", ChangeLabels.name(plan, record), reason);
                        }
                    }
                }
            }
        }
        return applied(plan, settings);
    }

    /// What becomes of a plan by setting values, or the first reason why they cannot be set, naming the record where
    /// there are several.
    public static Outcome<Patch> applied(Plan plan, List<Setting> settings) {
        Draft draft = new Draft(plan);
        Map<Property, Property.Access> accesses = new HashMap<>();
        for (Setting setting : settings) {
            Property.Access access = accesses.computeIfAbsent(setting.property(), property -> property.in(plan));
            Optional<Message> refusal = refusal(plan, setting, access);
            if (refusal.isPresent()) {
                return Outcome.refused(settings.size() == 1 ? refusal.get() : named(plan, setting, refusal.get()));
            }
            access.put(draft, setting.record(), setting.value());
        }
        return draft.patch();
    }

    private static Optional<Message> refusal(Plan plan, Setting setting, Property.Access access) {
        Object value = setting.value();
        if (plan.find(setting.record()).isEmpty()) {
            return Optional.of(Message.of("change.gone", setting.record()));
        }
        if (value == null && setting.property().required()) {
            return Optional.of(Message.of("change.required", setting.property().label()));
        }
        return access.locked(setting.record())
                .or(() -> value == null
                        ? Optional.empty()
                        : Limits.broken(setting.property().kind(), value));
    }

    private static Message named(Plan plan, Setting setting, Message reason) {
        return Message.of("change.at", ChangeLabels.name(plan, setting.record()), reason);
    }
}
