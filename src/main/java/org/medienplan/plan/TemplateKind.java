package org.medienplan.plan;

import static org.medienplan.ref.RecordType.BUDGET_POOL;
import static org.medienplan.ref.RecordType.BUDGET_RULE;
import static org.medienplan.ref.RecordType.BUNDLE;
import static org.medienplan.ref.RecordType.CAPABILITY;
import static org.medienplan.ref.RecordType.CAPABILITY_ITEM;
import static org.medienplan.ref.RecordType.COMPETENCE;
import static org.medienplan.ref.RecordType.DEVICE_SYSTEM;
import static org.medienplan.ref.RecordType.DRIVER_RULE;
import static org.medienplan.ref.RecordType.EFFORT_RULE;
import static org.medienplan.ref.RecordType.FUNDING_CAP;
import static org.medienplan.ref.RecordType.ITEM;
import static org.medienplan.ref.RecordType.PARTY_TERMS;
import static org.medienplan.ref.RecordType.PLATFORM_CRITERION;
import static org.medienplan.ref.RecordType.RULE;
import static org.medienplan.ref.RecordType.SAMPLE_PROJECT;
import static org.medienplan.ref.RecordType.SCHOOL_TYPE;
import static org.medienplan.ref.RecordType.SERVICE_TASK;
import static org.medienplan.ref.RecordType.STAFFING_RULE;
import static org.medienplan.ref.RecordType.STANDARD;
import static org.medienplan.ref.RecordType.TASK_ROLE;
import static org.medienplan.ref.RecordType.TIMETABLE;
import static org.medienplan.ref.RecordType.TRAINING_OFFER;

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
    SERVICE_CATALOGUE("service-catalogue", Choice.FIRST, SERVICE_TASK, TASK_ROLE, EFFORT_RULE, PARTY_TERMS),
    /// Published rules for the number of posts.
    STAFFING("staffing", Choice.ALL, STAFFING_RULE),
    /// A frame of competences: a plan takes over all of its Land and those for all.
    FRAMEWORK("framework", Choice.ALL, RecordType.FRAMEWORK, COMPETENCE),
    /// What lessons presuppose, with the items that serve it and the periods of a week.
    CAPABILITIES("capabilities", Choice.ALL, CAPABILITY, CAPABILITY_ITEM, TIMETABLE),
    /// Worked examples of teaching projects.
    PROJECTS("projects", Choice.ALL, SAMPLE_PROJECT),
    /// Offers of training, with the items that price their courses.
    TRAINING("training", Choice.ALL, ITEM, TRAINING_OFFER),
    /// Criteria by which platforms are weighed, and the systems of devices. A plan has neither until somebody decides.
    PLATFORM("platform", Choice.NONE, PLATFORM_CRITERION, DEVICE_SYSTEM),
    /// A funding programme with its rules. A plan has those that somebody asks for.
    PROGRAMME("programme", Choice.NONE, RecordType.PROGRAMME, BUDGET_RULE, BUDGET_POOL, FUNDING_CAP);

    /// How many templates of a kind a new plan takes over.
    public enum Choice {
        /// One that must be there: the one that was asked for, else the first of the Land, else the first for all.
        ONE,
        /// The first of the Land, else the first for all, where there is one.
        FIRST,
        /// All of the Land and all for all Länder, where there are any.
        ALL,
        /// None: it is taken over when somebody asks for it.
        NONE
    }

    private final String key;
    private final Choice choice;
    private final List<RecordType> tables;

    TemplateKind(String key, RecordType... tables) {
        this(key, Choice.ONE, tables);
    }

    TemplateKind(String key, Choice choice, RecordType... tables) {
        this.key = key;
        this.choice = choice;
        this.tables = List.of(tables);
    }

    /// The name in template files.
    public String key() {
        return key;
    }

    /// How many of them a new plan takes over.
    public Choice choice() {
        return choice;
    }

    public List<RecordType> tables() {
        return tables;
    }

    public static Optional<TemplateKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
