package org.medienplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

/// Ready-made records that a plan copies: prices, school types, standards. A plan keeps its copy when the template
/// changes.
///
/// @param id unique among the templates
/// @param kind what it is about
/// @param version year and month of its state of knowledge, such as `2026-11`
/// @param name what people call it
/// @param state the Land that it is for, by its two letters, null for all
/// @param validFrom first day on which it is valid, null for always
/// @param validTo last day on which it is valid, null for open
/// @param source where its values can be looked up
/// @param description what it aims at, and what it does not say
/// @param records its records with their origins; references may point at records of other templates
public record Template(
        String id,
        TemplateKind kind,
        String version,
        String name,
        @Nullable String state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        @Nullable String description,
        List<Identified> records) {

    public Template {
        records = List.copyOf(records);
    }

    /// This template with other records.
    public Template withRecords(List<Identified> newRecords) {
        return new Template(id, kind, version, name, state, validFrom, validTo, source, description, newRecords);
    }

    /// What the origin of a copied value names: the template and its version.
    public String citation() {
        return name + ", " + version;
    }

    /// Its records of one type.
    public Stream<Identified> records(RecordType type) {
        return records.stream().filter(record -> record.id().type() == type);
    }
}
