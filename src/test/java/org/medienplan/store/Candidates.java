package org.medienplan.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.medienplan.field.Kind;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Texts at, within and beyond the ends of what a kind takes, and malformed ones.
final class Candidates {

    private static final List<String> NO_NUMBERS = List.of("x", "", " ", "1,5", "1.5.0", "--1", "0x10", "NaN", "1.5");

    private Candidates() {}

    static List<String> of(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfMoney money -> wholes(money.lowest(), money.highest());
            case Kind.OfCount count -> wholes(count.lowest(), count.highest());
            case Kind.OfYear year -> wholes(1950, 2199);
            case Kind.OfDecimal(Decimal lowest, Decimal highest) -> decimals(lowest.millionths(), highest.millionths());
            case Kind.OfShare share ->
                decimals(share.lowest().millionths(), share.highest().millionths());
            case Kind.OfDate date ->
                List.of(
                        "1900-01-01",
                        "2199-12-31",
                        "2028-02-29",
                        "1899-12-31",
                        "2200-01-01",
                        "2027-02-29",
                        "2027-13-01",
                        "2027-1-1",
                        "2027-01-01 ",
                        "2027-01-01T00:00",
                        "x",
                        "");
            case Kind.OfHalfYear halfYear ->
                List.of(
                        "1990-H1",
                        "2199-H2",
                        "2027-H1",
                        "1989-H2",
                        "2200-H1",
                        "2027-H3",
                        "2027-H0",
                        "2027H1",
                        "2027-h1",
                        "2027-H1 ",
                        "x",
                        "");
            case Kind.OfText(int longest) ->
                List.of("x", "", "x".repeat(longest), "ä".repeat(longest), "x".repeat(longest + 1));
            case Kind.OfChoice<?> choice -> choices(choice);
            case Kind.OfReference reference -> references(reference);
            case Kind.OfSet<?> set -> throw new IllegalArgumentException("set of sets");
        };
    }

    private static List<String> wholes(long lowest, long highest) {
        return Stream.concat(NO_NUMBERS.stream(), ends(lowest, highest).mapToObj(Long::toString))
                .toList();
    }

    private static List<String> decimals(long lowest, long highest) {
        Stream<String> malformed = Stream.of("0.50", ".5", "5.", "0.0000001", "00.5", "1e-1", "+0.1", "-0");
        Stream<String> numbers = ends(lowest, highest).mapToObj(millionths -> new Decimal(millionths).toString());
        return Stream.of(NO_NUMBERS.stream(), malformed, numbers)
                .flatMap(texts -> texts)
                .toList();
    }

    private static LongStream ends(long lowest, long highest) {
        return LongStream.of(lowest - 1, lowest, lowest + 1, highest - 1, highest, highest + 1);
    }

    private static List<String> choices(Kind.OfChoice<?> choice) {
        return Stream.concat(
                        Stream.of("", "other ", "nothing"),
                        Arrays.stream(choice.type().getEnumConstants())
                                .flatMap(constant -> Stream.of(
                                        constant.name(), constant.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /// With one type the column holds any key, and the foreign key decides.
    private static List<String> references(Kind.OfReference reference) {
        Stream<String> wellFormed =
                Arrays.stream(RecordType.values()).flatMap(type -> Stream.of(type.key() + ":a", type.key() + ":a:b.c"));
        Stream<String> malformed = Stream.of("nothing:a", "school:", ":a", "school:a b", "school:a/b", "");
        return Stream.concat(wellFormed, malformed)
                .filter(text -> reference.types().size() > 1 || RecordId.isKey(text))
                .toList();
    }
}
