package org.medienplan.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.medienplan.message.Outcome;

/// The rows of a CSV file, whatever separates its cells.
final class CsvRows {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final Pattern NAMED = Pattern.compile("(?i)\\A\"?sep=(.)\"?\\R");
    private static final int LOOKED_AT = 200;

    private CsvRows() {}

    static Outcome<List<SourceRow>> read(String text, String file) {
        Matcher named = NAMED.matcher(text);
        boolean isNamed = named.find();
        String table = isNamed ? text.substring(named.end()) : text;
        char separator = isNamed ? named.group(1).charAt(0) : separator(table);
        int above = isNamed ? 1 : 0;
        try (CsvReader<CsvRecord> reader = reader(table, separator)) {
            return Outcome.ok(reader.stream()
                    .map(record -> new SourceRow((int) record.getStartingLineNumber() + above, record.getFields()))
                    .toList());
        } catch (CsvParseException malformed) {
            return Outcome.refused("file.malformed_csv", file);
        } catch (IOException neverFromText) {
            throw new UncheckedIOException(neverFromText);
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /// The separator that cuts the most rows into the same number of cells, more cells counting more.
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> evenness(text, separator))
                        .thenComparing(SEPARATORS::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long evenness(String text, char separator) {
        Map<Integer, Long> rowsByCells = new HashMap<>();
        try (CsvReader<CsvRecord> reader = reader(text, separator);
                Stream<CsvRecord> records = reader.stream()) {
            records.limit(LOOKED_AT).forEach(record -> rowsByCells.merge(record.getFieldCount(), 1L, Long::sum));
        } catch (CsvParseException | IOException notWithThisOne) {
            return 0;
        }
        return rowsByCells.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * (entry.getKey() - 1))
                .max()
                .orElse(0);
    }
}
