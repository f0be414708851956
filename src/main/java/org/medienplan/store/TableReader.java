package org.medienplan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Kind;
import org.medienplan.field.References.Reference;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// Reads the records of one type, every value through its field.
final class TableReader<R extends Identified> {

    private final Layout<R> layout;
    private final Handle handle;
    private final Map<String, Map<String, Set<Object>>> elements = new HashMap<>();

    private TableReader(Layout<R> layout, Handle handle) {
        this.layout = layout;
        this.handle = handle;
    }

    static <R extends Identified> List<R> read(Layout<R> layout, Handle handle) throws Refusal {
        return new TableReader<>(layout, handle).read();
    }

    /// A refusal that names table, key and field.
    static Refusal bad(RecordId id, String field, Message reason) {
        return Refusal.of("store.bad_value", id.type().table(), id.key(), field, reason);
    }

    static Refusal dangling(Reference reference) {
        return bad(
                reference.place().record(),
                String.valueOf(reference.place().field()),
                Message.of("store.dangling", reference.target().toString()));
    }

    private List<R> read() throws Refusal {
        for (Field<R, ?> set : layout.sets()) {
            elements.put(set.id(), elements(set));
        }
        List<R> records = new ArrayList<>();
        for (List<@Nullable String> row : rows(layout.select(), layout.columns().size() + 1)) {
            records.add(record(row));
        }
        return records;
    }

    private List<List<@Nullable String>> rows(String sql, int width) {
        return handle.createQuery(sql).map((row, context) -> texts(row, width)).list();
    }

    private static List<@Nullable String> texts(ResultSet row, int width) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) {
            texts.add(row.getString(i));
        }
        return texts;
    }

    /// The sets of a field by the keys of their records.
    private Map<String, Set<Object>> elements(Field<R, ?> set) throws Refusal {
        Kind<?> element = ((Kind.OfSet<?>) set.kind()).element();
        Map<String, Set<Object>> byKey = new HashMap<>();
        for (List<@Nullable String> row : rows(layout.selectFrom(set), 2)) {
            RecordId owner = id(row.getFirst());
            String text = row.getLast();
            if (text == null) {
                throw Refusal.of("store.damaged");
            }
            byKey.computeIfAbsent(owner.key(), key -> new HashSet<>()).add(parse(element, text, owner, set.id()));
        }
        return byKey;
    }

    private R record(List<@Nullable String> row) throws Refusal {
        RecordId id = id(row.getFirst());
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            Field<R, ?> field = layout.columns().get(i);
            String text = row.get(i + 1);
            if (text != null) {
                values.put(field.id(), parse(field.kind(), text, id, field.id()));
            }
        }
        for (Field<R, ?> set : layout.sets()) {
            values.put(set.id(), elements.getOrDefault(set.id(), Map.of()).getOrDefault(id.key(), Set.of()));
        }
        return record(id, values);
    }

    private RecordId id(@Nullable String key) throws Refusal {
        if (key == null || !RecordId.isKey(key)) {
            throw Refusal.of("store.bad_key", layout.type().table(), String.valueOf(key));
        }
        return new RecordId(layout.type(), key);
    }

    private static Object parse(Kind<?> kind, String text, RecordId id, String field) throws Refusal {
        return switch (kind.parse(text)) {
            case Outcome.Ok<?>(Object value) -> value;
            case Outcome.Refused<?>(Message reason) -> throw bad(id, field, reason);
        };
    }

    private R record(RecordId id, Map<String, Object> values) throws Refusal {
        try {
            return switch (layout.fields().create(id, values)) {
                case Outcome.Ok<R>(R record) -> record;
                case Outcome.Refused<R>(Message reason) ->
                    throw Refusal.of("store.bad_record", layout.type().table(), id.key(), reason);
            };
        } catch (IllegalArgumentException contradiction) {
            Message reason = Message.of("store.contradiction", String.valueOf(contradiction.getMessage()));
            throw Refusal.of("store.bad_record", layout.type().table(), id.key(), reason);
        }
    }
}
