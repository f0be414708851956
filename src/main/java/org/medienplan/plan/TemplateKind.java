package org.medienplan.plan;

import static org.medienplan.ref.RecordType.BUNDLE;
import static org.medienplan.ref.RecordType.DRIVER_RULE;
import static org.medienplan.ref.RecordType.EFFORT_RULE;
import static org.medienplan.ref.RecordType.ITEM;
import static org.medienplan.ref.RecordType.PARTY_TERMS;
import static org.medienplan.ref.RecordType.RULE;
import static org.medienplan.ref.RecordType.SCHOOL_TYPE;
import static org.medienplan.ref.RecordType.SERVICE_TASK;
import static org.medienplan.ref.RecordType.STAFFING_RULE;
import static org.medienplan.ref.RecordType.STANDARD;
import static org.medienplan.ref.RecordType.TASK_ROLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.medienplan.ref.RecordType;

/// What a template is about, and which tables it may fill.
public enum TemplateKind {
    /// Bundles and their items with prices and lives (Warenkorb).
    CATALOGUE("catalogue", BUNDLE, ITEM),
    /// The school types of a Land and the assumptions from which drivers are derived.
    SCHOOL_TYPES("school-types", SCHOOL_TYPE, DRIVER_RULE),
    /// A provision standard with its rules.
    STANDARD_RULES("standard", STANDARD, RULE),
    /// The tasks of support, who looks after them, what they take and how they are paid.
    SERVICE_CATALOGUE("service-catalogue", SERVICE_TASK, TASK_ROLE, EFFORT_RULE, PARTY_TERMS),
    /// Published rules for the number of posts.
    STAFFING("staffing", STAFFING_RULE);

    private final String key;
    private final List<RecordType> tables;

    TemplateKind(String key, RecordType... tables) {
        this.key = key;
        this.tables = List.of(tables);
    }

    /// The name in template files.
    public String key() {
        return key;
    }

    public List<RecordType> tables() {
        return tables;
    }

    public static Optional<TemplateKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
