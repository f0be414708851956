package org.medienplan.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Holding;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// What undo and history say of a change. Names are those of the plan that was changed: what is gone later is still
/// called by its name.
final class ChangeLabels {

    private ChangeLabels() {}

    /// A record with what it belongs to: `Display 75 Zoll, GGS Regenbogenschule`.
    static String name(Plan plan, RecordId id) {
        String own = Names.of(plan, id);
        return plan.find(id)
                .flatMap(ChangeLabels::owner)
                .map(owner -> Names.of(plan, owner))
                .filter(owner -> !owner.equals(own))
                .map(owner -> own + ", " + owner)
                .orElse(own);
    }

    private static <R extends Identified> Optional<RecordId> owner(R record) {
        return Fields.of(record).fields().stream()
                .filter(Field::isOwner)
                .map(field -> field.get(record))
                .flatMap(value -> value instanceof RecordId owner ? Stream.of(owner) : Stream.empty())
                .findFirst();
    }

    /// Several values that were set.
    static Message settings(Plan plan, List<Setting> settings) {
        List<RecordId> records =
                settings.stream().map(Setting::record).distinct().toList();
        List<Property> properties =
                settings.stream().map(Setting::property).distinct().toList();
        if (settings.size() == 1) {
            return one(plan, settings.getFirst());
        }
        return properties.size() == 1
                ? counted("change.set_many", properties.getFirst().label(), records)
                : counted("change.set_values", settings.size(), records);
    }

    private static Message one(Plan plan, Setting setting) {
        Message label = setting.property().label();
        String name = name(plan, setting.record());
        Object value = setting.value();
        if (value instanceof Integer units
                && setting.property().id().equals("quantity")
                && plan.find(setting.record()).orElse(null) instanceof Holding holding) {
            return units(plan, units, holding);
        }
        if (value == null) {
            return Message.of("change.cleared", name, label);
        }
        return value instanceof Collection<?>
                ? Message.of("change.set_some", name, label)
                : Message.of(
                        "change.set",
                        name,
                        label,
                        spoken(plan, setting.property().kind(), value));
    }

    /// Units of an item: `14 × Digitale Tafel an GGS Regenbogenschule`.
    static Message units(Plan plan, int units, Holding holding) {
        return Message.of("change.units", units, Names.of(plan, holding.item()), Names.of(plan, holding.holder()));
    }

    private static Object spoken(Plan plan, Kind<?> kind, Object value) {
        return switch (value) {
            case RecordId id -> Names.of(plan, id);
            case Integer year when kind instanceof Kind.OfYear -> new Value.Plain(year);
            default -> value;
        };
    }

    /// A sentence that begins with something and counts records: the values are it, how many, and what one and several
    /// of them are called.
    static Message counted(String key, @Nullable Object first, Collection<RecordId> records) {
        Message one = Message.choice(records.iterator().next().type());
        Message many = Message.of(one.key() + ".plural");
        return first == null
                ? Message.of(key, records.size(), one, many)
                : Message.of(key, first, records.size(), one, many);
    }
}
