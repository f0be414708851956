package org.medienplan.json;

import java.util.Map;
import java.util.function.Predicate;
import org.medienplan.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A kind of file and its version, as the property `format` names it: `medienplan-plan/1`.
///
/// @param name the kind
/// @param version the version that we read and write
record Format(String name, int version) {

    static final String PROPERTY = "format";
    static final Format PLAN = new Format("medienplan-plan", 1);
    static final Format TEMPLATE = new Format("medienplan-template", 1);

    /// Refuses a file of another kind or of a newer version.
    void check(ObjectNode head) throws Refusal {
        JsonNode found = head.path(PROPERTY);
        if (!found.isString()) {
            throw Refusal.ofFile("json.no_format", toString());
        }
        String text = found.stringValue();
        if (text.equals(toString())) {
            return;
        }
        boolean newer = text.matches(name + "/[1-9]\\d{0,8}");
        throw Refusal.at(
                Spot.TOP.property(PROPERTY), newer ? "json.newer_format" : "json.other_format", text, toString());
    }

    /// Refuses a property that the file has no place for, and a table that is not a list.
    static void checkNames(ObjectNode head, Predicate<String> isProperty, Predicate<String> isTable) throws Refusal {
        for (Map.Entry<String, JsonNode> entry : head.properties()) {
            Message place = Spot.TOP.property(entry.getKey());
            if (isTable.test(entry.getKey())) {
                if (!entry.getValue().isArray()) {
                    throw Refusal.at(
                            place,
                            "json.wrong_type",
                            Message.of("json.expected.array"),
                            JsonValues.shown(entry.getValue()));
                }
            } else if (!isProperty.test(entry.getKey())) {
                throw Refusal.at(place, "json.unknown_property", entry.getKey());
            }
        }
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
