package org.medienplan.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.medienplan.field.References;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Plans as JSON, for exchange and for the examples: UTF-8, every table in a fixed order, records by key, so that the
/// same plan is always the same text.
public final class PlanJson {

    static final String HEADER = "plan";
    private static final Set<String> PROPERTIES = Set.of(Format.PROPERTY, HEADER);

    private PlanJson() {}

    /// The whole plan as text, lines ended by `\n`.
    public static String text(Plan plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Syntax.writer().createGenerator(text)) {
            PlanWriter.write(plan, json);
        }
        return text.append('\n').toString();
    }

    /// Writes the text of a plan as UTF-8, and leaves the stream open.
    ///
    /// @throws IOException where the stream takes no more
    public static void write(Plan plan, OutputStream out) throws IOException {
        try (JsonGenerator json = Syntax.writer().createGenerator(out)) {
            PlanWriter.write(plan, json);
        } catch (JacksonException failed) {
            throw new IOException(failed);
        }
        out.write('\n');
        out.flush();
    }

    /// Reads a file. Refuses one that cannot be read, is no plan, or has anything wrong or unknown in it.
    public static Outcome<Plan> read(Path file) {
        return Source.read(file, PlanJson::plan);
    }

    /// Reads a text as the content of a file of that name.
    public static Outcome<Plan> read(String name, String text) {
        return Source.read(name, text, PlanJson::plan);
    }

    private static Plan plan(Source source) throws Refusal {
        ObjectNode head = TopLevel.head(source);
        Format.PLAN.check(head);
        Format.checkNames(
                head, PROPERTIES::contains, table -> Records.typeOf(table).isPresent());
        JsonNode header = head.path(HEADER);
        if (!header.isObject()) {
            throw Refusal.ofFile("json.no_header", HEADER);
        }
        Records records = new Records();
        records.header(header);
        TopLevel.tables(source, records);
        return checked(records);
    }

    private static Plan checked(Records records) throws Refusal {
        Plan plan = Plan.of(records.header()).withAll(records.all());
        Optional<References.Reference> dangling = References.dangling(plan);
        if (dangling.isPresent()) {
            throw records.dangling(dangling.get());
        }
        return plan;
    }
}
