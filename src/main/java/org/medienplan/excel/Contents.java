package org.medienplan.excel;

import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.medienplan.message.Message;

/// Looks at what a workbook carries beside its cells.
final class Contents {

    private Contents() {}

    /// Why the workbook is not opened, or empty where nothing speaks against it.
    static Optional<Message> refusal(OPCPackage workbook, String file) throws InvalidFormatException {
        for (PackagePart part : workbook.getParts()) {
            String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || type.contains("macroenabled") || name.contains("/macrosheets/")) {
                return Optional.of(Message.of("file.macros", file));
            }
            if (name.contains("/embeddings/") || name.contains("/activex/")) {
                return Optional.of(Message.of("file.embedded", file));
            }
            if (name.contains("/externallinks/")) {
                return Optional.of(Message.of("file.external_links", file));
            }
        }
        return Optional.empty();
    }
}
