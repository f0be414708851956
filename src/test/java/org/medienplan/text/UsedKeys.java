package org.medienplan.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordType;

/// The keys that the program asks for: those that stand in its sources, and those that follow from the fields, their
/// choices and units, the record types and the kinds of figures.
final class UsedKeys {

    /// Begins of keys of which the sources only hold the begin, as every one of them follows from a description.
    static final List<String> DESCRIBED = List.of("field.", "choice.", "record.", "metric.", "unit.");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*\\.?)\"");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|csv|json|pdf|png|properties|sql|ttf|txt|xlsx)");
    private static final Pattern ASKED = Pattern.compile(
            "(?:Message\\.of|refused|new InvalidRecord|\\bsay|hint|note)\\(\\s*\"([a-z][a-z0-9_.]*[a-z0-9_])\"\\s*[,)]");

    private UsedKeys() {}

    /// Every text in the sources that looks like a key or the begin of one.
    static Set<String> literals() {
        Set<String> literals = inSources(LITERAL);
        literals.removeIf(literal -> FILE.matcher(literal).matches());
        return literals;
    }

    /// What the sources hand to a method that wants a key.
    static Set<String> asked() {
        return inSources(ASKED);
    }

    private static Set<String> inSources(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("sources at " + SOURCES.toAbsolutePath(), unreadable);
        }
        return found;
    }

    /// The keys that follow from descriptions.
    static Set<String> described() {
        Set<String> keys = new TreeSet<>();
        for (RecordType type : RecordType.values()) {
            keys.add(Message.choice(type).key());
            keys.add(Message.choice(type).key() + ".plural");
            for (Field<?, ?> field : Fields.of(type).fields()) {
                keys.add(Texts.labelKey(type, field.id()));
                keys.addAll(ofField(field));
            }
        }
        for (Verdict verdict : Verdict.values()) {
            keys.add(Message.choice(verdict).key());
        }
        for (Metric metric : Metric.values()) {
            keys.add(Message.choice(metric).key());
        }
        return keys;
    }

    private static Collection<String> ofField(Field<?, ?> field) {
        List<String> keys = new ArrayList<>(ofKind(field.kind()));
        if (field.unit() != null) {
            keys.add("unit." + field.unit());
        }
        return keys;
    }

    private static List<String> ofKind(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfSet<?> set -> ofKind(set.element());
            case Kind.OfChoice<?> choice ->
                Stream.of(choice.type().getEnumConstants())
                        .map(constant -> Message.choice(constant).key())
                        .toList();
            default -> List.of();
        };
    }
}
