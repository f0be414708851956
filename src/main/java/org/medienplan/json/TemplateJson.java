package org.medienplan.json;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import tools.jackson.databind.node.ObjectNode;

/// Reads templates: prices, school types, provision standards.
public final class TemplateJson {

    private TemplateJson() {}

    /// Reads a file. Refuses one that cannot be read, is no template, or has anything wrong or unknown in it. A record
    /// without an origin gets one, an assumption that names the template; so does an origin without a source.
    public static Outcome<Template> read(Path file) {
        return Source.read(file, TemplateJson::template);
    }

    /// Reads a text as the content of a file of that name.
    public static Outcome<Template> read(String name, String text) {
        return Source.read(name, text, TemplateJson::template);
    }

    /// Reads only what a template says about itself, which works also where a record in it is wrong.
    public static Outcome<Template> readHeader(Path file) {
        return Source.read(file, TemplateJson::header);
    }

    private static Template header(Source source) throws Refusal {
        ObjectNode head = TopLevel.head(source);
        Format.TEMPLATE.check(head);
        return TemplateHeader.read(head);
    }

    private static Template template(Source source) throws Refusal {
        ObjectNode head = TopLevel.head(source);
        Format.TEMPLATE.check(head);
        Template template = TemplateHeader.read(head);
        checkNames(head, template.kind());
        Records records = new Records();
        TopLevel.tables(source, records);
        return template.withRecords(sourced(template.citation(), records.all()));
    }

    private static void checkNames(ObjectNode head, TemplateKind kind) throws Refusal {
        for (RecordType type : Records.typesWithTable()) {
            if (head.has(type.table()) && !kind.tables().contains(type)) {
                throw Refusal.at(Spot.TOP.property(type.table()), "json.table_of_other_kind", kind.key());
            }
        }
        Format.checkNames(
                head,
                TemplateHeader.PROPERTIES::contains,
                table -> Records.typeOf(table).isPresent());
    }

    private static List<Identified> sourced(String citation, Collection<Identified> records) {
        Set<RecordId> ids = records.stream().map(Identified::id).collect(Collectors.toSet());
        Stream<Identified> complete = records.stream().map(record -> withSource(record, citation));
        Stream<Identified> missing = ids.stream()
                .filter(id -> id.type() != RecordType.ORIGIN && RecordId.isKey(id.toString()))
                .filter(id -> !ids.contains(Origin.idOf(id, null)))
                .sorted()
                .map(id -> assumed(id, citation));
        return Stream.concat(complete, missing).toList();
    }

    private static Identified withSource(Identified record, String citation) {
        return record instanceof Origin origin && origin.source() == null
                ? new Origin(origin.id(), origin.record(), origin.field(), origin.kind(), citation, origin.date())
                : record;
    }

    private static Identified assumed(RecordId record, String citation) {
        return new Origin(Origin.idOf(record, null), record, null, OriginKind.ASSUMED, citation, null);
    }
}
