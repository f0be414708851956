package org.medienplan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which package may import which, each row with its reason. A name ending in `.*` stands for the sub-packages,
/// each on its own; `excel and below` for a package and all that it may import itself.
///
/// If a row proves wrong, change the row and say why in a decision under `src/docs/decisions`.
final class ImportTable {

    /// @param name the package below `org.medienplan`
    /// @param reason why it may import no more than this
    /// @param imports the names of the rows that it may import
    record Row(String name, String reason, Set<String> imports) {

        boolean holds(String packageName) {
            return name.endsWith(".*")
                    ? packageName.startsWith(name.substring(0, name.length() - 1))
                    : packageName.equals(name);
        }
    }

    private static final List<String> TOOLKIT =
            List.of("ui.fx", "ui.task", "ui.dialog", "ui.component", "ui.component.*", "ui.form", "ui.table");

    static final List<String> PLACES = List.of("ui.step.*", "ui.overview", "ui.schoolview", "ui.documents");

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private ImportTable() {
        core();
        outputs();
        window();
        row("", "Main and Wiring construct everything and are imported by nobody", rows.keySet());
    }

    static ImportTable of() {
        return new ImportTable();
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /// The row of a package: its own one before that of its parent's sub-packages.
    Optional<Row> rowOf(String packageName) {
        return Optional.ofNullable(rows.get(packageName))
                .or(() -> rows.values().stream()
                        .filter(row -> row.holds(packageName))
                        .findFirst());
    }

    private void core() {
        row("quantity", "money and counts know nothing of plans", only());
        row("ref", "names must be usable everywhere", only("quantity"));
        row("message", "what is said comes before any language", only("quantity", "ref"));
        row("plan.*", "parts of the plan know each other only by ids", only("quantity", "ref", "message"));
        row("plan", "the plan is a value without behaviour of its own", andBelow("plan.*"));
        row("field", "a field is described once, without layout, SQL or arithmetic", andBelow("plan"));
        row("change", "an edit is a value over a plan", andBelow("field"));
        row("trace", "derivations explain any figure, so they know none", andBelow("message"));
        row("calc.*", "pure calculators: plan in, figures out", andBelow("plan", "trace"), "calc.*");
        row("calc", "the figures are put together from the calculators", andBelow("calc.*"));
        row("analysis.*", "questions asked of finished figures, each with its own answer", andBelow("calc"));
        row("check", "a rule sees plan and figures and may offer a change", andBelow("calc", "change", "analysis.*"));
        row("schedule", "a proposal is a change computed from figures", andBelow("calc", "change", "analysis.*"));
        row("text", "wording and formats need the messages, never the plan", andBelow("message"));
        row("entry", "what people type and paste becomes values and changes", andBelow("change", "text"));
        row("theme", "colours serve window, charts and documents alike", only());
        row("report", "documents are data before they are files", andBelow("check", "text"));
        row("report.*", "each document is composed of the parts that report offers", andBelow("report"));
    }

    private void outputs() {
        row("store", "the plan file keeps records and patches, no figures", andBelow("change"));
        row("json", "interchange keeps records, no figures", andBelow("change"));
        row("chart", "charts draw what a report says", andBelow("report"), "theme");
        for (String format : List.of("excel", "pdf", "word", "plain")) {
            row(format, "a writer puts a report into a format", andBelow("report", "chart"));
        }
        row("intake", "files become one change with findings", andBelow("change", "check", "text"), "excel");
        row("workspace", "the use cases bring everything together, without a toolkit", Set.copyOf(rows.keySet()));
        row("cli", "commands are the use cases in text", union(andBelow("report", "plain", "text"), "workspace"));
    }

    private void window() {
        Set<String> shown =
                union(andBelow("field", "change", "check", "trace", "report", "chart", "text", "entry"), "theme");
        for (int i = 0; i < TOOLKIT.size(); i++) {
            Set<String> downward = union(shown, TOOLKIT.subList(0, i).toArray(String[]::new));
            row(TOOLKIT.get(i), "the toolkit shows anything and knows no place", downward);
        }
        Set<String> toolkit = union(shown, TOOLKIT.toArray(String[]::new));
        row(
                "ui.place",
                "what the shell and a place agree on, so that they need not know each other",
                union(toolkit, "workspace"));
        Set<String> around = union(toolkit, "workspace", "ui.place", "schedule");
        for (String place : PLACES) {
            row(place, "a place stands alone: toolkit, workspace and the core", around);
        }
        row("ui.shell", "the window frames the places", around, PLACES.toArray(String[]::new));
    }

    private void row(String name, String reason, Set<String> imports, String... more) {
        rows.put(name, new Row(name, reason, union(imports, more)));
    }

    private static Set<String> only(String... names) {
        return Set.of(names);
    }

    private Set<String> andBelow(String... names) {
        Set<String> all = new LinkedHashSet<>(List.of(names));
        for (String name : names) {
            all.addAll(rows.get(name).imports);
        }
        return all;
    }

    private static Set<String> union(Set<String> names, String... more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
