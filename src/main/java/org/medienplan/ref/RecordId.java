package org.medienplan.ref;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names one record of a plan for good. The key is opaque and given by the caller; an official school number is an
/// ordinary field, even where the same text serves as key.
///
/// @param type what kind of record
/// @param key unique among the records of that kind, not empty, at most 200 characters, none of them `/` or a blank
public record RecordId(RecordType type, String key) implements Comparable<RecordId> {

    private static final int LONGEST_KEY = 200;

    public RecordId {
        if (!isKey(key)) {
            throw new IllegalArgumentException("key '" + key + "' of a " + type);
        }
    }

    /// Whether a text may serve as key.
    public static boolean isKey(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_KEY
                && text.chars().noneMatch(c -> c <= ' ' || c == '/' || Character.isWhitespace(c));
    }

    /// Reads the form `type:key`.
    public static Optional<RecordId> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !isKey(text.substring(colon + 1))) {
            return Optional.empty();
        }
        return RecordType.ofKey(text.substring(0, colon)).map(type -> new RecordId(type, text.substring(colon + 1)));
    }

    @Override
    public int compareTo(RecordId other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RecordId id && type == id.type && key.equals(id.key));
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + type.ordinal();
    }

    @Override
    public String toString() {
        return type.key() + ":" + key;
    }
}
