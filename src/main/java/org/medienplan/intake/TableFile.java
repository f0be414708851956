package org.medienplan.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.excel.Sheet;
import org.medienplan.excel.SheetReader;
import org.medienplan.message.Outcome;

/// Reads the rows of a file that holds a table: Excel or CSV, told apart by content and not by name.
final class TableFile {

    /// Larger than any list of schools or devices of a Land.
    private static final long LARGEST = 20L << 20;

    private TableFile() {}

    static Outcome<List<SourceRow>> read(Path file, @Nullable String sheet) {
        return content(file)
                .flatMap(content -> SheetReader.isWorkbook(content)
                        ? SheetReader.read(file, sheet).map(TableFile::rows)
                        : CsvText.decode(content, name(file)).flatMap(text -> CsvRows.read(text, name(file))));
    }

    private static List<SourceRow> rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> new SourceRow(row.number(), row.cells()))
                .toList();
    }

    private static Outcome<byte[]> content(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Outcome.refused("file.too_large", name(file), Files.size(file) >> 20, LARGEST >> 20)
                    : Outcome.ok(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return Outcome.refused("file.missing", file.toString());
        } catch (AccessDeniedException denied) {
            return Outcome.refused("file.denied", file.toString());
        } catch (IOException unreadable) {
            return Outcome.refused("file.unreadable", file.toString());
        }
    }

    /// What messages and origins call a file: its name without folders.
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
