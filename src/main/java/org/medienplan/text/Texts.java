package org.medienplan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Says everything in one language: German, or English for every other. Immutable; loading takes a few milliseconds, so
/// make one for each language and hand it on.
public final class Texts {

    private static final String SHORT = ".short";
    private static final String RECORD = "record.";

    private final Locale locale;
    private final Map<String, Sentence> sentences;
    private final Formats formats;
    private final Function<RecordId, String> names;

    private Texts(Locale locale, Map<String, Sentence> sentences, Formats formats, Function<RecordId, String> names) {
        this.locale = locale;
        this.sentences = sentences;
        this.formats = formats;
        this.names = names;
    }

    /// The texts of the language that comes nearest; records are called by their keys.
    public static Texts in(Locale wanted) {
        boolean german = wanted.getLanguage().equals(Locale.GERMAN.getLanguage());
        Locale locale = german ? Locale.GERMANY : Locale.UK;
        Map<String, Sentence> sentences = new HashMap<>();
        Bundles.load(locale.getLanguage()).forEach((key, text) -> sentences.put(key, Sentence.parse(text)));
        Formats formats = new Formats(german ? Symbols.GERMAN : Symbols.ENGLISH);
        return new Texts(locale, Map.copyOf(sentences), formats, RecordId::key);
    }

    /// The same texts, calling records by the names that the function gives.
    public Texts naming(Function<RecordId, String> newNames) {
        return new Texts(locale, sentences, formats, newNames);
    }

    public Locale locale() {
        return locale;
    }

    /// Numbers, money and dates in this language.
    public Formats formats() {
        return formats;
    }

    /// Reads numbers, money and dates as people type them in this language.
    public Reading reading() {
        return Reading.in(locale);
    }

    /// The sentence of a key with values of the types that [Value] knows.
    ///
    /// @throws IllegalArgumentException where the bundles have no such key
    public String say(String key, Object... values) {
        return say(Message.of(key, values));
    }

    /// @throws IllegalArgumentException where the bundles have no such key, or the sentence wants more values
    public String say(Message message) {
        Sentence sentence = sentences.get(message.key());
        if (sentence == null) {
            throw new IllegalArgumentException("no text for the key " + message.key());
        }
        try {
            return sentence.say(message.values(), this::show);
        } catch (IndexOutOfBoundsException missing) {
            throw new IllegalArgumentException(message + " has too few values", missing);
        }
    }

    // In English the words for records are written small within a sentence, in German they are nouns with a capital.
    private String show(Value value, boolean inside) {
        String shown = show(value);
        boolean small = inside
                && !locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                && value instanceof Value.Nested(Message message)
                && message.key().startsWith(RECORD);
        return small ? shown.substring(0, 1).toLowerCase(locale) + shown.substring(1) : shown;
    }

    /// A value as it reads by itself.
    public String show(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Count count -> formats.count(count.count());
            case Value.Plain plain -> formats.plain(plain.number());
            case Value.Amount amount -> formats.money(amount.money());
            case Value.Number number -> formats.decimal(number.decimal());
            case Value.Rounded rounded -> formats.decimal(rounded.decimal(), rounded.places());
            case Value.Percent percent -> formats.percent(percent.share());
            case Value.Date date -> formats.date(date.date());
            case Value.Half half -> halfYear(half.halfYear());
            case Value.Name name -> names.apply(name.record());
            case Value.Nested nested -> say(nested.message());
        };
    }

    /// What a record is called.
    public String name(RecordId record) {
        return names.apply(record);
    }

    /// A half-year in words: `1. Halbjahr 2027`.
    public String halfYear(HalfYear halfYear) {
        return say(new Message("format.half_year", parts(halfYear)));
    }

    /// A half-year for narrow places: `1. Hj. 2027`.
    public String shortHalfYear(HalfYear halfYear) {
        return say(new Message("format.half_year.short", parts(halfYear)));
    }

    private static List<Value> parts(HalfYear halfYear) {
        return List.of(new Value.Plain(halfYear.half()), new Value.Plain(halfYear.year()));
    }

    /// The label of a field, as in a form.
    public String label(RecordType type, String field) {
        return say(labelKey(type, field));
    }

    /// The label of a field for the head of a table; the ordinary one where it is short enough.
    public String shortLabel(RecordType type, String field) {
        return shortened(labelKey(type, field));
    }

    /// The key of a field's label, for messages that name the field.
    public static String labelKey(RecordType type, String field) {
        return "field." + type.key() + "." + field;
    }

    /// What a unit of a field is called: `Jahre`.
    public String unit(String unit) {
        return say("unit." + unit);
    }

    /// The name of a choice.
    public String choice(Enum<?> constant) {
        return say(Message.choice(constant));
    }

    /// What one record of a type is called.
    public String one(RecordType type) {
        return say(Message.choice(type));
    }

    /// What several records of a type are called.
    public String many(RecordType type) {
        return say(Message.choice(type).key() + ".plural");
    }

    /// The name of a kind of figure.
    public String metric(Metric metric) {
        return say(Message.choice(metric));
    }

    /// The name of a kind of figure for the head of a table.
    public String shortMetric(Metric metric) {
        return shortened(Message.choice(metric).key());
    }

    private String shortened(String key) {
        return sentences.containsKey(key + SHORT) ? say(key + SHORT) : say(key);
    }
}
