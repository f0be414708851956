package org.medienplan.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Outcome;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Hears which sheets a workbook has, and from which day it counts dates.
final class WorkbookHandler extends DefaultHandler {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// A sheet in the list of the workbook.
    ///
    /// @param name what it is called
    /// @param relation the name of its part
    /// @param hidden whether people do not see it
    record Entry(String name, String relation, boolean hidden) {}

    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if (localName.equals("sheet")) {
            String state = attributes.getValue("state");
            String relation = attributes.getValue(RELATIONS, "id");
            boolean hidden = state != null && !state.equals("visible");
            if (relation != null) {
                entries.add(new Entry(attributes.getValue("name"), relation, hidden));
            }
        } else if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }

    boolean is1904() {
        return from1904;
    }

    /// The sheet of a name, or the first one that is not hidden.
    Outcome<Entry> find(@Nullable String name, String file) {
        Optional<Entry> found = entries.stream()
                .filter(entry -> name == null ? !entry.hidden() : entry.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (found.isPresent()) {
            return Outcome.ok(found.get());
        }
        if (entries.isEmpty()) {
            return Outcome.refused("file.damaged", file);
        }
        String names = entries.stream().map(Entry::name).collect(Collectors.joining(", "));
        return name == null
                ? Outcome.refused("file.no_visible_sheet", file, names)
                : Outcome.refused("file.no_such_sheet", file, name, names);
    }
}
