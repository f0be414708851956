package org.medienplan.json;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads what a template says about itself.
final class TemplateHeader {

    static final Set<String> PROPERTIES = Set.of(
            Format.PROPERTY,
            "id",
            "kind",
            "version",
            "name",
            "state",
            "valid_from",
            "valid_to",
            "source",
            "description");

    private static final Kind<String> LINE = new Kind.OfText(200);
    private static final Kind<String> PARAGRAPH = new Kind.OfText(2000);

    private final ObjectNode head;

    private TemplateHeader(ObjectNode head) {
        this.head = head;
    }

    /// The template, without records yet.
    static Template read(ObjectNode head) throws Refusal {
        TemplateHeader header = new TemplateHeader(head);
        return new Template(
                header.required("id", LINE),
                header.kind(),
                header.required("version", LINE),
                header.required("name", LINE),
                header.optional("state", new Kind.OfText(2)),
                header.optional("valid_from", new Kind.OfDate()),
                header.optional("valid_to", new Kind.OfDate()),
                header.required("source", PARAGRAPH),
                header.optional("description", PARAGRAPH),
                List.of());
    }

    private TemplateKind kind() throws Refusal {
        String key = required("kind", LINE);
        return TemplateKind.ofKey(key)
                .orElseThrow(() -> Refusal.at(Spot.TOP.property("kind"), "json.unknown_kind", key));
    }

    private <V> V required(String name, Kind<V> kind) throws Refusal {
        V value = optional(name, kind);
        if (value == null) {
            throw Refusal.at(Spot.TOP.property(name), "invalid.missing", name);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // a kind reads values of its own type
    private <V> @Nullable V optional(String name, Kind<V> kind) throws Refusal {
        JsonNode node = head.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return switch ((Outcome<V>) JsonValues.read(kind, node)) {
            case Outcome.Ok<V>(V value) -> value;
            case Outcome.Refused<V>(Message reason) -> throw Refusal.at(Spot.TOP.property(name), reason);
        };
    }
}
