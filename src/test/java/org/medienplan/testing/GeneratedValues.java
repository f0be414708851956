package org.medienplan.testing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Kind;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Random values of every kind, the ends of ranges among them.
final class GeneratedValues {

    private static final int[] CHARACTERS =
            "abcdefghijklmnopqrstuvwxyzÄÖÜäöüß ABCDEFG0123456789.,;:-_/\\'\"„“<>&%=+@#{}\n\t€²é漢🏫"
                    .codePoints()
                    .toArray();
    private static final String KEY_CHARACTERS = "abcxyzABCXYZ0123456789-_.";

    private final Random random;
    private final Map<RecordType, List<RecordId>> ids;

    GeneratedValues(Random random, Map<RecordType, List<RecordId>> ids) {
        this.random = random;
        this.ids = ids;
    }

    /// A key that differs from those of other numbers.
    String key(int number) {
        return Integer.toString(number, 36) + "_" + KEY_CHARACTERS.charAt(random.nextInt(KEY_CHARACTERS.length()));
    }

    /// A value, or null where there is no record yet to point at.
    @Nullable
    Object of(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfMoney money -> Money.ofCents(whole(money.lowest(), money.highest()));
            case Kind.OfCount count -> (int) whole(count.lowest(), count.highest());
            case Kind.OfYear year -> (int) whole(1950, 2199);
            case Kind.OfDecimal decimal ->
                new Decimal(
                        whole(decimal.lowest().millionths(), decimal.highest().millionths()));
            case Kind.OfShare share ->
                new Share(whole(share.lowest().millionths(), share.highest().millionths()));
            case Kind.OfDate date -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_500));
            case Kind.OfHalfYear halfYear -> new HalfYear((int) whole(1990, 2199), 1 + random.nextInt(2));
            case Kind.OfText text -> text(text.longest());
            case Kind.OfChoice<?> choice ->
                choice.type().getEnumConstants()[random.nextInt(choice.type().getEnumConstants().length)];
            case Kind.OfReference reference -> reference(reference.types());
            case Kind.OfSet<?>(Kind<?> element) -> set(element);
        };
    }

    private long whole(long lowest, long highest) {
        return switch (random.nextInt(8)) {
            case 0 -> lowest;
            case 1 -> highest;
            case 2 -> Math.min(highest, lowest + random.nextInt(10));
            default -> lowest + Math.floorMod(random.nextLong(), highest - lowest + 1);
        };
    }

    private String text(int longest) {
        int length = (int) whole(1, random.nextInt(20) == 0 ? longest : Math.min(longest, 24));
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int character = CHARACTERS[random.nextInt(CHARACTERS.length)];
            text.appendCodePoint(text.length() + Character.charCount(character) > length ? 'x' : character);
        }
        return text.toString();
    }

    private @Nullable RecordId reference(Set<RecordType> types) {
        List<RecordId> targets = types.stream()
                .sorted()
                .flatMap(type -> ids.getOrDefault(type, List.of()).stream())
                .toList();
        return targets.isEmpty() ? null : targets.get(random.nextInt(targets.size()));
    }

    private Set<Object> set(Kind<?> element) {
        Set<Object> values = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object value = of(element);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
