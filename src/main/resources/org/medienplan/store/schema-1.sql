-- The plan file of Medienplan, schema version 1: a SQLite database, one table for each type of record.
--
-- id             the record's key, opaque; an official number is an ordinary column
-- money          INTEGER, euro cents, gross
-- decimal, share TEXT with a point and at most six places, without trailing zeros: '0.05' is five percent
-- date           TEXT, ISO: '2026-06-22'; half-year: '2027-H1'; years and counts are INTEGER
-- choice         TEXT in lower case
-- reference      the key of the other record; where several types are possible, with its type: 'school:165001'
-- set            a table of its own, one row for each value
-- NULL           not known, never zero
--
-- References are checked when a transaction ends: begin it with PRAGMA defer_foreign_keys = ON.

PRAGMA application_id = 1296388172; -- 'MEPL'
PRAGMA user_version = 1;

CREATE TABLE plan (
    -- What holds for the plan as a whole; exactly one row.
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'plan'),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    state TEXT NOT NULL CHECK (length(state) <= 2), -- the Land, by its two letters
    first_year INTEGER NOT NULL CHECK (first_year BETWEEN 1950 AND 2199), -- first budget year that is planned
    horizon INTEGER NOT NULL CHECK (horizon BETWEEN 3 AND 10), -- planned years
    -- years after them in which replacements and follow-up costs go on
    tail INTEGER NOT NULL CHECK (tail BETWEEN 0 AND 15),
    standard TEXT REFERENCES standards (id), -- for every school that has none of its own
    notice TEXT CHECK (length(notice) <= 300) -- what every page says about the plan
) STRICT;

CREATE TABLE authorities (
    -- School authorities (Schulträger).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    state TEXT NOT NULL CHECK (length(state) <= 2),
    municipality_key TEXT CHECK (length(municipality_key) <= 12) -- Amtlicher Gemeindeschlüssel
) STRICT;

CREATE TABLE school_types (
    -- School types of a Land (Schulformen).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    short_name TEXT NOT NULL CHECK (length(short_name) <= 60),
    state TEXT NOT NULL CHECK (length(state) <= 2), -- the Land, or DE
    category TEXT NOT NULL CHECK (category IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    grade_from INTEGER NOT NULL CHECK (grade_from BETWEEN 1 AND 13),
    grade_to INTEGER NOT NULL CHECK (grade_to BETWEEN 1 AND 13),
    -- assumed part of the pupils who attend part-time
    part_time_share TEXT
        CHECK (part_time_share = rtrim(rtrim(printf('%.6f', part_time_share), '0'), '.')
            AND CAST(part_time_share AS REAL) BETWEEN 0 AND 1),
    -- part of the week that a part-time pupil is present
    attendance TEXT
        CHECK (attendance = rtrim(rtrim(printf('%.6f', attendance), '0'), '.')
            AND CAST(attendance AS REAL) BETWEEN 0 AND 1),
    CHECK (grade_from <= grade_to)
) STRICT;

CREATE TABLE school_type_official_keys (
    -- Further names of a school type in official lists.
    school_type TEXT NOT NULL REFERENCES school_types (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (length(value) <= 120),
    PRIMARY KEY (school_type, value)
) STRICT;

CREATE TABLE driver_rules (
    -- Assumptions from which drivers follow that nobody has recorded: round(basis * amount / per).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    -- what is derived
    driver TEXT NOT NULL
        CHECK (driver IN ('pupils', 'part_time_pupils', 'counted_pupils', 'classes', 'teachers', 'workplaces',
            'all_day_groups', 'classrooms', 'subject_rooms', 'computer_rooms', 'staff_rooms', 'other_rooms',
            'teaching_rooms', 'rooms', 'sites', 'buildings', 'schools', 'authorities', 'item')),
    -- from what
    basis TEXT NOT NULL
        CHECK (basis IN ('pupils', 'part_time_pupils', 'counted_pupils', 'classes', 'teachers', 'workplaces',
            'all_day_groups', 'classrooms', 'subject_rooms', 'computer_rooms', 'staff_rooms', 'other_rooms',
            'teaching_rooms', 'rooms', 'sites', 'buildings', 'schools', 'authorities', 'item')),
    -- so many
    amount TEXT NOT NULL
        CHECK (amount = rtrim(rtrim(printf('%.6f', amount), '0'), '.')
            AND CAST(amount AS REAL) BETWEEN 0 AND 1000000),
    -- for so many of the basis
    per TEXT NOT NULL
        CHECK (per = rtrim(rtrim(printf('%.6f', per), '0'), '.') AND CAST(per AS REAL) BETWEEN 0.000001 AND 1000000),
    rounding TEXT NOT NULL CHECK (rounding IN ('up', 'half_up', 'down')),
    minimum INTEGER CHECK (minimum BETWEEN 0 AND 10000000) -- at least, where the basis is not zero
) STRICT;

CREATE TABLE driver_rule_categories (
    -- School categories that an assumption is for; none means all.
    driver_rule TEXT NOT NULL REFERENCES driver_rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (driver_rule, value)
) STRICT;

CREATE TABLE driver_rule_school_types (
    -- School types that an assumption is for; none means all.
    driver_rule TEXT NOT NULL REFERENCES driver_rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES school_types (id),
    PRIMARY KEY (driver_rule, value)
) STRICT;

CREATE TABLE bundles (
    -- Parts of the catalogue that are planned together (Maßnahmenbereiche).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000), -- order in lists
    -- where charts put it
    "group" TEXT NOT NULL
        CHECK ("group" IN ('cabling', 'network', 'display', 'pupil_devices', 'teacher_devices', 'other')),
    -- a year
    price_rise TEXT NOT NULL
        CHECK (price_rise = rtrim(rtrim(printf('%.6f', price_rise), '0'), '.')
            AND CAST(price_rise AS REAL) BETWEEN -0.5 AND 0.5),
    -- of purchase and installation
    planning_share TEXT NOT NULL
        CHECK (planning_share = rtrim(rtrim(printf('%.6f', planning_share), '0'), '.')
            AND CAST(planning_share AS REAL) BETWEEN 0 AND 1),
    -- of purchase and installation
    contingency_share TEXT NOT NULL
        CHECK (contingency_share = rtrim(rtrim(printf('%.6f', contingency_share), '0'), '.')
            AND CAST(contingency_share AS REAL) BETWEEN 0 AND 1)
) STRICT;

CREATE TABLE bundle_after (
    -- Bundles that come first at every holder: cabling before WLAN.
    bundle TEXT NOT NULL REFERENCES bundles (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES bundles (id) CHECK (value <> bundle),
    PRIMARY KEY (bundle, value)
) STRICT;

CREATE TABLE items (
    -- What can be bought or paid for (Warenkorb).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    bundle TEXT NOT NULL REFERENCES bundles (id),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    unit TEXT NOT NULL CHECK (length(unit) <= 40), -- what one of it is: piece, licence, connection
    recurrence TEXT NOT NULL CHECK (recurrence IN ('once', 'yearly')),
    -- cents, gross; of yearly items per year
    unit_price INTEGER NOT NULL CHECK (unit_price BETWEEN 0 AND 100000000000),
    price_year INTEGER NOT NULL CHECK (price_year BETWEEN 1950 AND 2199), -- year of the price
    vat_rate TEXT NOT NULL
        CHECK (vat_rate = rtrim(rtrim(printf('%.6f', vat_rate), '0'), '.')
            AND CAST(vat_rate AS REAL) BETWEEN 0 AND 0.3),
    planning_life INTEGER NOT NULL CHECK (planning_life BETWEEN 1 AND 60), -- years of planned use
    depreciation_life INTEGER CHECK (depreciation_life BETWEEN 1 AND 80), -- years
    earmarking_years INTEGER CHECK (earmarking_years BETWEEN 0 AND 30), -- years that a grant binds it (Zweckbindung)
    tax_life INTEGER CHECK (tax_life BETWEEN 1 AND 80), -- years, for information
    operating_cost INTEGER NOT NULL CHECK (operating_cost BETWEEN 0 AND 100000000000), -- cents per unit and year
    installation INTEGER NOT NULL CHECK (installation BETWEEN 0 AND 100000000000), -- cents per unit
    accounting TEXT NOT NULL CHECK (accounting IN ('capital', 'expense')),
    eligibility TEXT CHECK (length(eligibility) <= 40), -- category of grant programmes
    account TEXT CHECK (length(account) <= 40),
    zone TEXT NOT NULL CHECK (zone IN ('teaching', 'administration', 'guest', 'building')),
    certainty TEXT NOT NULL CHECK (certainty IN ('estimate', 'offer', 'contract', 'invoiced')),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE standards (
    -- Provision standards (Ausstattungsstandards).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    state TEXT CHECK (length(state) <= 2), -- the Land that it is meant for
    valid_from TEXT CHECK (valid_from BETWEEN '1900-01-01' AND '2199-12-31' AND valid_from IS date(valid_from)),
    description TEXT CHECK (length(description) <= 2000)
) STRICT;

CREATE TABLE rules (
    -- Lines of the standards: round(basis * amount / per * (1 + reserve)), within bounds, phased in.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    standard TEXT NOT NULL REFERENCES standards (id),
    item TEXT NOT NULL REFERENCES items (id),
    -- what the quantity follows
    basis TEXT NOT NULL
        CHECK (basis IN ('pupils', 'part_time_pupils', 'counted_pupils', 'classes', 'teachers', 'workplaces',
            'all_day_groups', 'classrooms', 'subject_rooms', 'computer_rooms', 'staff_rooms', 'other_rooms',
            'teaching_rooms', 'rooms', 'sites', 'buildings', 'schools', 'authorities', 'item')),
    basis_item TEXT REFERENCES items (id), -- the item whose demand it follows
    grade_from INTEGER CHECK (grade_from BETWEEN 1 AND 13),
    grade_to INTEGER CHECK (grade_to BETWEEN 1 AND 13),
    -- so many
    amount TEXT NOT NULL
        CHECK (amount = rtrim(rtrim(printf('%.6f', amount), '0'), '.')
            AND CAST(amount AS REAL) BETWEEN 0 AND 1000000),
    -- for so many of the basis
    per TEXT NOT NULL
        CHECK (per = rtrim(rtrim(printf('%.6f', per), '0'), '.') AND CAST(per AS REAL) BETWEEN 0.000001 AND 1000000),
    rounding TEXT NOT NULL CHECK (rounding IN ('up', 'half_up', 'down')),
    minimum INTEGER CHECK (minimum BETWEEN 0 AND 10000000), -- at least, where the basis is not zero
    maximum INTEGER CHECK (maximum BETWEEN 0 AND 10000000),
    -- more for spares
    reserve TEXT
        CHECK (reserve = rtrim(rtrim(printf('%.6f', reserve), '0'), '.') AND CAST(reserve AS REAL) BETWEEN 0 AND 1),
    combine TEXT NOT NULL CHECK (combine IN ('add', 'maximum')), -- with other rules for the item
    phase_in TEXT NOT NULL CHECK (phase_in IN ('none', 'linear', 'from_year', 'cohort')),
    phase_years INTEGER CHECK (phase_years BETWEEN 1 AND 15),
    cohort_owner TEXT CHECK (cohort_owner IN ('cohort', 'school')), -- where devices of a cohort go
    -- financed by parents
    parent_share TEXT
        CHECK (parent_share = rtrim(rtrim(printf('%.6f', parent_share), '0'), '.')
            AND CAST(parent_share AS REAL) BETWEEN 0 AND 1),
    -- to lend, as a part of those that parents finance
    loan_pool TEXT
        CHECK (loan_pool = rtrim(rtrim(printf('%.6f', loan_pool), '0'), '.')
            AND CAST(loan_pool AS REAL) BETWEEN 0 AND 1),
    CHECK ((basis = 'item') = (basis_item IS NOT NULL)),
    CHECK (phase_in NOT IN ('linear', 'from_year') OR phase_years IS NOT NULL),
    CHECK (phase_in <> 'cohort' OR (grade_from IS NOT NULL AND grade_to IS NOT NULL))
) STRICT;

CREATE TABLE rule_categories (
    -- School categories that a rule is for; none means all.
    rule TEXT NOT NULL REFERENCES rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (rule, value)
) STRICT;

CREATE TABLE frameworks (
    -- Frames of competences (Kompetenzrahmen).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    audience TEXT NOT NULL CHECK (audience IN ('pupils', 'teachers')), -- whose competences
    state TEXT CHECK (length(state) <= 2), -- none: all
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000), -- the first for pupils counts where a school has none
    source TEXT CHECK (length(source) <= 500),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE competences (
    -- Competences of a frame, and the areas that hold them.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    framework TEXT NOT NULL REFERENCES frameworks (id),
    number TEXT NOT NULL CHECK (length(number) <= 20), -- in the frame, such as 2.1
    title TEXT NOT NULL CHECK (length(title) <= 300),
    area TEXT REFERENCES competences (id) CHECK (area <> id) -- none: it is an area
) STRICT;

CREATE TABLE capabilities (
    -- What lessons presuppose (Voraussetzungen).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    counted_by TEXT NOT NULL
        CHECK (counted_by IN ('pupil', 'pair', 'group', 'team', 'class', 'room', 'participant')),
    group_size INTEGER CHECK (group_size BETWEEN 2 AND 40), -- pupils who share one
    bandwidth INTEGER CHECK (bandwidth BETWEEN 0 AND 1000000), -- kbit/s of each that is in use
    note TEXT CHECK (length(note) <= 2000),
    CHECK ((counted_by = 'group') = (group_size IS NOT NULL))
) STRICT;

CREATE TABLE capability_items (
    -- Items that serve a capability; of several, any one is enough.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    capability TEXT NOT NULL REFERENCES capabilities (id),
    item TEXT NOT NULL REFERENCES items (id),
    -- units for one of the capability
    amount TEXT NOT NULL
        CHECK (amount = rtrim(rtrim(printf('%.6f', amount), '0'), '.') AND CAST(amount AS REAL) BETWEEN 0.000001 AND 1000000),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 99), -- order among the alternatives
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE timetables (
    -- Assumptions in how many periods of a week lessons with equipment can lie.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    usable_periods INTEGER NOT NULL CHECK (usable_periods BETWEEN 1 AND 60)
) STRICT;

CREATE TABLE timetable_categories (
    -- School categories that it is for; none means all that no other one names.
    timetable TEXT NOT NULL REFERENCES timetables (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (timetable, value)
) STRICT;

CREATE TABLE sample_projects (
    -- Worked examples that schools may take over (Mustervorhaben).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    subject TEXT NOT NULL CHECK (length(subject) <= 120),
    grade_from INTEGER NOT NULL CHECK (grade_from BETWEEN 1 AND 13),
    grade_to INTEGER NOT NULL CHECK (grade_to BETWEEN 1 AND 13),
    -- periods a week, for one class
    hours TEXT NOT NULL
        CHECK (hours = rtrim(rtrim(printf('%.6f', hours), '0'), '.') AND CAST(hours AS REAL) BETWEEN 0 AND 1000000),
    -- how pupils work
    social_form TEXT NOT NULL CHECK (social_form IN ('single', 'pairs', 'groups', 'class')),
    group_size INTEGER CHECK (group_size BETWEEN 2 AND 40), -- pupils in a group
    note TEXT CHECK (length(note) <= 2000),
    CHECK (grade_from <= grade_to),
    CHECK ((social_form = 'groups') = (group_size IS NOT NULL))
) STRICT;

CREATE TABLE sample_project_categories (
    -- School categories that it suits; none means all.
    sample_project TEXT NOT NULL REFERENCES sample_projects (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (sample_project, value)
) STRICT;

CREATE TABLE sample_project_competences (
    -- What pupils learn, of any frame.
    sample_project TEXT NOT NULL REFERENCES sample_projects (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES competences (id),
    PRIMARY KEY (sample_project, value)
) STRICT;

CREATE TABLE sample_project_capabilities (
    -- What it presupposes.
    sample_project TEXT NOT NULL REFERENCES sample_projects (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES capabilities (id),
    PRIMARY KEY (sample_project, value)
) STRICT;

CREATE TABLE service_tasks (
    -- What somebody has to do so that the technology works (Leistungskatalog).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3), -- level of support
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000), -- order within the level
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE service_task_categories (
    -- School categories that a task is for; none means all and what is done centrally.
    service_task TEXT NOT NULL REFERENCES service_tasks (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (service_task, value)
) STRICT;

CREATE TABLE task_roles (
    -- Who answers for a task and who takes part.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    task TEXT NOT NULL REFERENCES service_tasks (id),
    party TEXT NOT NULL CHECK (party IN ('school', 'authority', 'municipal_it', 'provider', 'land')),
    part TEXT NOT NULL CHECK (part IN ('owner', 'takes_part'))
) STRICT;

CREATE TABLE effort_rules (
    -- Time that a task takes in a year: units * cases / 100 * minutes, without cases units * minutes.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    task TEXT NOT NULL REFERENCES service_tasks (id),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    kind TEXT NOT NULL CHECK (kind IN ('work', 'saving')),
    basis TEXT NOT NULL
        CHECK (basis IN ('devices', 'accounts', 'teachers', 'workplaces', 'teaching_rooms', 'rooms', 'sites',
            'schools', 'authorities')),
    licence TEXT REFERENCES items (id), -- without it nothing is saved
    -- events for every 100 units and year; none: each unit once
    cases TEXT
        CHECK (cases = rtrim(rtrim(printf('%.6f', cases), '0'), '.')
            AND CAST(cases AS REAL) BETWEEN 0 AND 1000000),
    -- for each unit or case
    minutes TEXT NOT NULL
        CHECK (minutes = rtrim(rtrim(printf('%.6f', minutes), '0'), '.')
            AND CAST(minutes AS REAL) BETWEEN 0 AND 1000000),
    party TEXT CHECK (party IN ('school', 'authority', 'municipal_it', 'provider', 'land')), -- only where this party owns the task
    CHECK (licence IS NULL OR kind = 'saving')
) STRICT;

CREATE TABLE effort_rule_items (
    -- Items and bundles whose units are counted.
    effort_rule TEXT NOT NULL REFERENCES effort_rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL
        CHECK (substr(value, 1, instr(value, ':') - 1) IN ('bundle', 'item') AND value NOT GLOB '*:'
            AND value NOT GLOB '*[ /]*'),
    PRIMARY KEY (effort_rule, value)
) STRICT;

CREATE TABLE party_terms (
    -- How the work of those who look after the technology is paid, and how much of it there is.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    party TEXT NOT NULL CHECK (party IN ('school', 'authority', 'municipal_it', 'provider', 'land')),
    name TEXT NOT NULL CHECK (length(name) <= 120), -- what it is called here
    hour_item TEXT REFERENCES items (id), -- pays an hour; none: the authority does not pay
    -- posts that there are
    capacity TEXT
        CHECK (capacity = rtrim(rtrim(printf('%.6f', capacity), '0'), '.')
            AND CAST(capacity AS REAL) BETWEEN 0 AND 1000000),
    post_hours INTEGER CHECK (post_hours BETWEEN 1 AND 8784), -- productive hours of a post in a year
    pay_grade TEXT CHECK (length(pay_grade) <= 40),
    post_cost INTEGER CHECK (post_cost BETWEEN 0 AND 100000000000), -- cents for a post and year
    -- on top of the cost of a post
    overhead TEXT
        CHECK (overhead = rtrim(rtrim(printf('%.6f', overhead), '0'), '.')
            AND CAST(overhead AS REAL) BETWEEN 0 AND 2),
    call_out_item TEXT REFERENCES items (id), -- pays a call-out
    -- call-outs for every 100 devices and year
    call_outs TEXT
        CHECK (call_outs = rtrim(rtrim(printf('%.6f', call_outs), '0'), '.')
            AND CAST(call_outs AS REAL) BETWEEN 0 AND 1000000),
    fee_item TEXT REFERENCES items (id), -- pays the service level of a school and year
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE staffing_rules (
    -- Published rules for the number of posts: basis * posts / per; lines of an alternative add up.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    alternative TEXT NOT NULL CHECK (length(alternative) <= 120),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000), -- order in lists
    name TEXT NOT NULL CHECK (length(name) <= 120),
    basis TEXT NOT NULL CHECK (basis IN ('devices', 'pupils', 'schools', 'fixed')),
    posts TEXT NOT NULL
        CHECK (posts = rtrim(rtrim(printf('%.6f', posts), '0'), '.')
            AND CAST(posts AS REAL) BETWEEN 0 AND 1000000),
    -- for so many of the basis
    per TEXT NOT NULL
        CHECK (per = rtrim(rtrim(printf('%.6f', per), '0'), '.')
            AND CAST(per AS REAL) BETWEEN 0.000001 AND 1000000)
) STRICT;

CREATE TABLE staffing_rule_items (
    -- Items and bundles whose units are counted.
    staffing_rule TEXT NOT NULL REFERENCES staffing_rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL
        CHECK (substr(value, 1, instr(value, ':') - 1) IN ('bundle', 'item') AND value NOT GLOB '*:'
            AND value NOT GLOB '*[ /]*'),
    PRIMARY KEY (staffing_rule, value)
) STRICT;

CREATE TABLE staffing_rule_categories (
    -- School categories that a line is for; none means all.
    staffing_rule TEXT NOT NULL REFERENCES staffing_rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (staffing_rule, value)
) STRICT;

CREATE TABLE staffing_rule_school_types (
    -- School types that a line is for; none means all.
    staffing_rule TEXT NOT NULL REFERENCES staffing_rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES school_types (id),
    PRIMARY KEY (staffing_rule, value)
) STRICT;

CREATE TABLE sites (
    -- Plots with school buildings; several schools may share one.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    street TEXT CHECK (length(street) <= 200),
    postcode TEXT CHECK (length(postcode) <= 10),
    town TEXT CHECK (length(town) <= 120),
    bandwidth_down INTEGER CHECK (bandwidth_down BETWEEN 0 AND 1000000), -- Mbit/s
    bandwidth_up INTEGER CHECK (bandwidth_up BETWEEN 0 AND 1000000) -- Mbit/s
) STRICT;

CREATE TABLE buildings (
    -- Buildings on the sites.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    site TEXT NOT NULL REFERENCES sites (id),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    -- state of the structured cabling
    cabling TEXT CHECK (cabling IN ('none', 'cat5', 'class_ea_partial', 'class_ea'))
) STRICT;

CREATE TABLE building_projects (
    -- Building work at a site: what is cabled shortly before it is lost.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    site TEXT NOT NULL REFERENCES sites (id),
    building TEXT REFERENCES buildings (id), -- none: the whole site
    kind TEXT NOT NULL CHECK (kind IN ('renovation', 'new_building', 'extension', 'demolition')),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    -- first half-year
    start TEXT NOT NULL CHECK (start GLOB '[12][0-9][0-9][0-9]-H[12]' AND start BETWEEN '1990-H1' AND '2199-H2'),
    -- last half-year
    "end" TEXT NOT NULL CHECK ("end" GLOB '[12][0-9][0-9][0-9]-H[12]' AND "end" BETWEEN '1990-H1' AND '2199-H2'),
    note TEXT CHECK (length(note) <= 2000),
    CHECK ("end" >= start)
) STRICT;

CREATE TABLE schools (
    -- Schools of the authorities.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    authority TEXT NOT NULL REFERENCES authorities (id),
    number TEXT NOT NULL CHECK (length(number) <= 20), -- official school number
    name TEXT NOT NULL CHECK (length(name) <= 200),
    official_name TEXT CHECK (length(official_name) <= 300),
    school_type TEXT NOT NULL REFERENCES school_types (id),
    standard TEXT REFERENCES standards (id), -- its own, else that of the plan
    framework TEXT REFERENCES frameworks (id), -- none: the first of the plan
    streams INTEGER CHECK (streams BETWEEN 1 AND 20), -- Zügigkeit
    social_index INTEGER CHECK (social_index BETWEEN 1 AND 9),
    -- none: always there
    opened TEXT CHECK (opened GLOB '[12][0-9][0-9][0-9]-H[12]' AND opened BETWEEN '1990-H1' AND '2199-H2'),
    -- last half-year in which it is open
    closed TEXT CHECK (closed GLOB '[12][0-9][0-9][0-9]-H[12]' AND closed BETWEEN '1990-H1' AND '2199-H2'),
    successor TEXT REFERENCES schools (id), -- takes over its stock
    phase_out_from INTEGER CHECK (phase_out_from BETWEEN 1950 AND 2199), -- first school year without the lowest grade
    -- day of its media concept, none: it has none
    media_concept TEXT
        CHECK (media_concept BETWEEN '1900-01-01' AND '2199-12-31' AND media_concept IS date(media_concept)),
    street TEXT CHECK (length(street) <= 200),
    postcode TEXT CHECK (length(postcode) <= 10),
    town TEXT CHECK (length(town) <= 120),
    contact TEXT CHECK (length(contact) <= 200), -- whom to ask
    email TEXT CHECK (length(email) <= 200),
    phone TEXT CHECK (length(phone) <= 60),
    note TEXT CHECK (length(note) <= 2000),
    CHECK (closed >= opened)
) STRICT;

CREATE TABLE site_shares (
    -- That a school uses a site, and with which weight what is shared there is split.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    site TEXT NOT NULL REFERENCES sites (id),
    school TEXT NOT NULL REFERENCES schools (id),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10000000)
) STRICT;

CREATE TABLE driver_entries (
    -- Recorded facts about a school or an authority in a school year, such as its pupils.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    holder TEXT NOT NULL
        CHECK (substr(holder, 1, instr(holder, ':') - 1) IN ('authority', 'school') AND holder NOT GLOB '*:'
            AND holder NOT GLOB '*[ /]*'),
    driver TEXT NOT NULL
        CHECK (driver IN ('pupils', 'part_time_pupils', 'counted_pupils', 'classes', 'teachers', 'workplaces',
            'all_day_groups', 'classrooms', 'subject_rooms', 'computer_rooms', 'staff_rooms', 'other_rooms',
            'teaching_rooms', 'rooms', 'sites', 'buildings', 'schools', 'authorities', 'item')),
    school_year INTEGER NOT NULL CHECK (school_year BETWEEN 1950 AND 2199), -- calendar year in which it begins
    grade INTEGER CHECK (grade BETWEEN 1 AND 13), -- for pupils by grade
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10000000),
    reporting_date TEXT
        CHECK (reporting_date BETWEEN '1900-01-01' AND '2199-12-31' AND reporting_date IS date(reporting_date))
) STRICT;

CREATE TABLE room_groups (
    -- Rooms of one type in a building.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    building TEXT NOT NULL REFERENCES buildings (id),
    school TEXT REFERENCES schools (id), -- none: shared by the schools of the site
    room_type TEXT NOT NULL
        CHECK (room_type IN ('classroom', 'subject_room', 'computer_room', 'staff_room', 'other_room')),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 2000)
) STRICT;

CREATE TABLE teaching_projects (
    -- What a school teaches with digital media (Unterrichtsvorhaben).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    school TEXT NOT NULL REFERENCES schools (id),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    subject TEXT NOT NULL CHECK (length(subject) <= 120),
    grade_from INTEGER NOT NULL CHECK (grade_from BETWEEN 1 AND 13),
    grade_to INTEGER NOT NULL CHECK (grade_to BETWEEN 1 AND 13),
    groups INTEGER NOT NULL CHECK (groups BETWEEN 0 AND 500), -- classes or courses
    -- periods a week, for each of them
    hours TEXT NOT NULL
        CHECK (hours = rtrim(rtrim(printf('%.6f', hours), '0'), '.') AND CAST(hours AS REAL) BETWEEN 0 AND 1000000),
    -- how pupils work
    social_form TEXT NOT NULL CHECK (social_form IN ('single', 'pairs', 'groups', 'class')),
    group_size INTEGER CHECK (group_size BETWEEN 2 AND 40), -- pupils in a group
    first_school_year INTEGER CHECK (first_school_year BETWEEN 1950 AND 2199), -- year in which it begins
    note TEXT CHECK (length(note) <= 2000),
    CHECK (grade_from <= grade_to),
    CHECK ((social_form = 'groups') = (group_size IS NOT NULL))
) STRICT;

CREATE TABLE teaching_project_competences (
    -- What pupils learn.
    teaching_project TEXT NOT NULL REFERENCES teaching_projects (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES competences (id),
    PRIMARY KEY (teaching_project, value)
) STRICT;

CREATE TABLE teaching_project_capabilities (
    -- What it presupposes.
    teaching_project TEXT NOT NULL REFERENCES teaching_projects (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES capabilities (id),
    PRIMARY KEY (teaching_project, value)
) STRICT;

CREATE TABLE programmes (
    -- Sources of money with the rules that they set (Förderprogramme).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    -- the Land, or DE
    state TEXT NOT NULL CHECK (length(state) <= 2),
    kind TEXT NOT NULL CHECK (kind IN ('project_grant', 'general_allocation', 'third_party')),
    -- the lowest first
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000),
    -- part of the eligible cost
    rate TEXT NOT NULL CHECK (rate = rtrim(rtrim(printf('%.6f', rate), '0'), '.')
            AND CAST(rate AS REAL) BETWEEN 0 AND 1),
    -- the other part is the rest
    rounded TEXT NOT NULL CHECK (rounded IN ('grant', 'own_share')),
    -- multiples
    rounded_to INTEGER NOT NULL CHECK (rounded_to BETWEEN 0 AND 100000000000),
    rounding TEXT NOT NULL CHECK (rounding IN ('up', 'half_up', 'down')),
    stacking TEXT NOT NULL CHECK (stacking IN ('exclusive', 'stackable')),
    tranches TEXT NOT NULL CHECK (tranches IN ('lapses', 'carries_over')),
    -- may lie before the term
    costs_from TEXT CHECK (costs_from BETWEEN '1900-01-01' AND '2199-12-31' AND costs_from IS date(costs_from)),
    apply_by TEXT CHECK (apply_by BETWEEN '1900-01-01' AND '2199-12-31' AND apply_by IS date(apply_by)),
    -- later costs do not count
    complete_by TEXT CHECK (complete_by BETWEEN '1900-01-01' AND '2199-12-31' AND complete_by IS date(complete_by)),
    call_by TEXT CHECK (call_by BETWEEN '1900-01-01' AND '2199-12-31' AND call_by IS date(call_by)),
    prove_by TEXT CHECK (prove_by BETWEEN '1900-01-01' AND '2199-12-31' AND prove_by IS date(prove_by)),
    -- eligible cost of an authority
    minimum INTEGER CHECK (minimum BETWEEN 0 AND 100000000000),
    -- none: the items say it
    earmarking_years INTEGER CHECK (earmarking_years BETWEEN 0 AND 60),
    surcharge TEXT CHECK (surcharge = rtrim(rtrim(printf('%.6f', surcharge), '0'), '.')
            AND CAST(surcharge AS REAL) BETWEEN 0 AND 1),
    valid_from TEXT CHECK (valid_from BETWEEN '1900-01-01' AND '2199-12-31' AND valid_from IS date(valid_from)),
    source TEXT CHECK (length(source) <= 1000),
    note TEXT CHECK (length(note) <= 2000),
    CHECK (complete_by >= costs_from)
) STRICT;

CREATE TABLE programme_categories (
    -- Categories of eligibility that a programme pays for.
    programme TEXT NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (length(value) <= 40),
    PRIMARY KEY (programme, value)
) STRICT;

CREATE TABLE programme_bundles (
    -- Bundles that a programme pays for, whatever the category.
    programme TEXT NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES bundles (id),
    PRIMARY KEY (programme, value)
) STRICT;

CREATE TABLE programme_items (
    -- Items that a programme pays for, whatever their category.
    programme TEXT NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES items (id),
    PRIMARY KEY (programme, value)
) STRICT;

CREATE TABLE programme_excluded_items (
    -- Items that a programme does not pay for.
    programme TEXT NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES items (id),
    PRIMARY KEY (programme, value)
) STRICT;

CREATE TABLE programme_parts (
    -- Parts of cost that a programme pays for.
    programme TEXT NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('purchase', 'installation', 'planning', 'contingency', 'operation', 'service')),
    PRIMARY KEY (programme, value)
) STRICT;

CREATE TABLE programme_school_categories (
    -- Schools that a programme is for; none means all.
    programme TEXT NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (programme, value)
) STRICT;

CREATE TABLE programme_preconditions (
    -- What a programme presupposes at each school.
    programme TEXT NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('media_concept', 'basic_infrastructure')),
    PRIMARY KEY (programme, value)
) STRICT;

CREATE TABLE budget_rules (
    -- Lines of the formula by which budgets follow from schools and pupils.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    programme TEXT NOT NULL REFERENCES programmes (id),
    -- which rule is asked first
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000),
    base INTEGER NOT NULL CHECK (base BETWEEN 0 AND 100000000000),
    per_pupil INTEGER NOT NULL CHECK (per_pupil BETWEEN 0 AND 100000000000),
    -- weight of a pupil
    factor TEXT NOT NULL CHECK (factor = rtrim(rtrim(printf('%.6f', factor), '0'), '.')
            AND CAST(factor AS REAL) BETWEEN 0 AND 1000000),
    small_below INTEGER CHECK (small_below BETWEEN 0 AND 100000),
    -- in place of the base
    small_per_pupil INTEGER CHECK (small_per_pupil BETWEEN 0 AND 100000000000),
    source TEXT CHECK (length(source) <= 1000)
) STRICT;

CREATE TABLE budget_rule_school_categories (
    -- Schools that a budget rule is for; none means all.
    budget_rule TEXT NOT NULL REFERENCES budget_rules (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (budget_rule, value)
) STRICT;

CREATE TABLE budget_pools (
    -- Amounts of a programme for a Land that are split among authorities.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    programme TEXT NOT NULL REFERENCES programmes (id),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000),
    -- the rest by the key
    by_pupils TEXT NOT NULL CHECK (by_pupils = rtrim(rtrim(printf('%.6f', by_pupils), '0'), '.')
            AND CAST(by_pupils AS REAL) BETWEEN 0 AND 1),
    pupils INTEGER NOT NULL CHECK (pupils BETWEEN 1 AND 100000000),
    key_amount INTEGER CHECK (key_amount BETWEEN 0 AND 100000000000),
    source TEXT CHECK (length(source) <= 1000)
) STRICT;

CREATE TABLE funding_caps (
    -- Limits inside a programme (Höchstgrenzen).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    programme TEXT NOT NULL REFERENCES programmes (id),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    level TEXT NOT NULL CHECK (level IN ('authority', 'school', 'unit', 'volume')),
    base TEXT NOT NULL CHECK (base IN ('cost', 'grant')),
    amount INTEGER CHECK (amount BETWEEN 0 AND 100000000000),
    -- for the level of the volume
    share TEXT CHECK (share = rtrim(rtrim(printf('%.6f', share), '0'), '.')
            AND CAST(share AS REAL) BETWEEN 0 AND 1),
    -- the better of those with the same word counts
    alternative TEXT CHECK (length(alternative) <= 40),
    source TEXT CHECK (length(source) <= 1000),
    CHECK ((share IS NOT NULL AND amount IS NULL) = (level = 'volume')),
    CHECK ((share IS NULL) <> (amount IS NULL))
) STRICT;

CREATE TABLE funding_cap_categories (
    -- Categories that a cap limits; none means everything.
    funding_cap TEXT NOT NULL REFERENCES funding_caps (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (length(value) <= 40),
    PRIMARY KEY (funding_cap, value)
) STRICT;

CREATE TABLE funding_cap_school_categories (
    -- Schools that a cap holds for; none means all.
    funding_cap TEXT NOT NULL REFERENCES funding_caps (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (funding_cap, value)
) STRICT;

CREATE TABLE programme_budgets (
    -- What an authority may have of a programme at most (Trägerbudgets).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    programme TEXT NOT NULL REFERENCES programmes (id),
    authority TEXT NOT NULL REFERENCES authorities (id),
    -- grant; none: by the formula
    amount INTEGER CHECK (amount BETWEEN 0 AND 100000000000),
    -- such as its Schlüsselzuweisungen
    key_amount INTEGER CHECK (key_amount BETWEEN 0 AND 100000000000),
    -- none: the first of the plan
    pupil_year INTEGER CHECK (pupil_year BETWEEN 1950 AND 2199),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE tranches (
    -- What an authority may spend of a programme in a year, or is assigned.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    programme TEXT NOT NULL REFERENCES programmes (id),
    authority TEXT NOT NULL REFERENCES authorities (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE applications (
    -- Applications for a grant (Zuwendungsanträge).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    programme TEXT NOT NULL REFERENCES programmes (id),
    authority TEXT NOT NULL REFERENCES authorities (id),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    state TEXT NOT NULL CHECK (state IN ('prepared', 'submitted', 'granted', 'refused', 'withdrawn')),
    submitted TEXT CHECK (submitted BETWEEN '1900-01-01' AND '2199-12-31' AND submitted IS date(submitted)),
    number TEXT CHECK (length(number) <= 60),
    amount INTEGER CHECK (amount BETWEEN 0 AND 100000000000),
    -- orders from this day do no harm
    early_start TEXT CHECK (early_start BETWEEN '1900-01-01' AND '2199-12-31' AND early_start IS date(early_start)),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE application_schools (
    -- Schools that an application is for; none means all of the authority.
    application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES schools (id),
    PRIMARY KEY (application, value)
) STRICT;

CREATE TABLE application_bundles (
    -- Bundles that an application is for; none means all.
    application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES bundles (id),
    PRIMARY KEY (application, value)
) STRICT;

CREATE TABLE notices (
    -- Notices of grants (Zuwendungsbescheide).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    application TEXT NOT NULL REFERENCES applications (id),
    number TEXT NOT NULL CHECK (length(number) <= 60),
    date TEXT NOT NULL CHECK (date BETWEEN '1900-01-01' AND '2199-12-31' AND date IS date(date)),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000),
    period_from TEXT CHECK (period_from BETWEEN '1900-01-01' AND '2199-12-31' AND period_from IS date(period_from)),
    period_to TEXT CHECK (period_to BETWEEN '1900-01-01' AND '2199-12-31' AND period_to IS date(period_to)),
    -- none: by the programme or the items
    earmarked_until INTEGER CHECK (earmarked_until BETWEEN 1950 AND 2199),
    conditions TEXT CHECK (length(conditions) <= 2000),
    CHECK (period_to >= period_from)
) STRICT;

CREATE TABLE grant_movements (
    -- Calls for money, receipts, proofs of use and repayments under a notice.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    notice TEXT NOT NULL REFERENCES notices (id),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'receipt', 'proof', 'repayment')),
    date TEXT NOT NULL CHECK (date BETWEEN '1900-01-01' AND '2199-12-31' AND date IS date(date)),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE deviations (
    -- Where a school needs more, less or other than the standard says.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    school TEXT NOT NULL REFERENCES schools (id),
    item TEXT NOT NULL REFERENCES items (id),
    mode TEXT NOT NULL CHECK (mode IN ('replace', 'add')),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 10000000),
    from_year INTEGER CHECK (from_year BETWEEN 1950 AND 2199), -- none: always
    reason TEXT NOT NULL CHECK (length(reason) <= 1000),
    date TEXT CHECK (date BETWEEN '1900-01-01' AND '2199-12-31' AND date IS date(date))
) STRICT;

CREATE TABLE holdings (
    -- Units of an item that are there (Bestand).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    -- school, authority, or a site whose schools share them
    holder TEXT NOT NULL
        CHECK (substr(holder, 1, instr(holder, ':') - 1) IN ('authority', 'site', 'school') AND holder NOT GLOB '*:'
            AND holder NOT GLOB '*[ /]*'),
    item TEXT NOT NULL REFERENCES items (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 10000000),
    acquired INTEGER CHECK (acquired BETWEEN 1950 AND 2199), -- year, none: not known
    -- none: not known; defective ones do not count
    condition TEXT CHECK (condition IN ('good', 'limited', 'defective')),
    owner TEXT NOT NULL
        CHECK (owner IN ('authority', 'other_department', 'land', 'parents', 'sponsors', 'other_authority', 'open')),
    payer TEXT NOT NULL
        CHECK (payer IN ('authority', 'other_department', 'land', 'parents', 'sponsors', 'other_authority', 'open')),
    -- who has to replace them
    replacement_duty TEXT NOT NULL
        CHECK (replacement_duty IN ('authority', 'other_department', 'land', 'parents', 'sponsors',
            'other_authority', 'open')),
    obligation TEXT NOT NULL CHECK (obligation IN ('obligatory', 'voluntary', 'contractual')),
    notice TEXT REFERENCES notices (id), -- of the grant that paid for them
    location TEXT CHECK (length(location) <= 200),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE measures (
    -- In which half-years the gap of a bundle is closed at some holders (Maßnahmen).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    bundle TEXT NOT NULL REFERENCES bundles (id),
    grade_from INTEGER CHECK (grade_from BETWEEN 1 AND 13),
    grade_to INTEGER CHECK (grade_to BETWEEN 1 AND 13),
    -- first half-year
    start TEXT NOT NULL CHECK (start GLOB '[12][0-9][0-9][0-9]-H[12]' AND start BETWEEN '1990-H1' AND '2199-H2'),
    -- last half-year
    "end" TEXT NOT NULL CHECK ("end" GLOB '[12][0-9][0-9][0-9]-H[12]' AND "end" BETWEEN '1990-H1' AND '2199-H2'),
    obligation TEXT NOT NULL CHECK (obligation IN ('obligatory', 'voluntary', 'contractual')),
    -- day of the first order
    ordered TEXT CHECK (ordered BETWEEN '1900-01-01' AND '2199-12-31' AND ordered IS date(ordered)),
    note TEXT CHECK (length(note) <= 2000),
    CHECK ("end" >= start)
) STRICT;

CREATE TABLE measure_holders (
    -- Schools and authorities that a measure is for; none means all.
    measure TEXT NOT NULL REFERENCES measures (id) ON DELETE CASCADE,
    value TEXT NOT NULL
        CHECK (substr(value, 1, instr(value, ':') - 1) IN ('authority', 'school') AND value NOT GLOB '*:'
            AND value NOT GLOB '*[ /]*'),
    PRIMARY KEY (measure, value)
) STRICT;

CREATE TABLE measure_items (
    -- Items of its bundle that a measure is for; none means all.
    measure TEXT NOT NULL REFERENCES measures (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES items (id),
    PRIMARY KEY (measure, value)
) STRICT;

CREATE TABLE replacement_shifts (
    -- Units that are replaced in another year than the one in which their planning life ends.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    holder TEXT NOT NULL
        CHECK (substr(holder, 1, instr(holder, ':') - 1) IN ('authority', 'school') AND holder NOT GLOB '*:'
            AND holder NOT GLOB '*[ /]*'),
    item TEXT NOT NULL REFERENCES items (id),
    due INTEGER NOT NULL CHECK (due BETWEEN 1950 AND 2199), -- year in which the life ends
    year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199), -- year of the replacement
    note TEXT CHECK (length(note) <= 2000),
    CHECK (due <> year)
) STRICT;

CREATE TABLE level_counts (
    -- How many teachers of a school are at which DigCompEdu level in an area today: counts, no persons.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    school TEXT NOT NULL REFERENCES schools (id),
    area TEXT NOT NULL CHECK (area IN ('professional_engagement', 'digital_resources', 'teaching',
        'assessment', 'empowering_learners', 'learners_competence')),
    a1 INTEGER CHECK (a1 BETWEEN 0 AND 10000), -- teachers; none: not counted
    a2 INTEGER CHECK (a2 BETWEEN 0 AND 10000),
    b1 INTEGER CHECK (b1 BETWEEN 0 AND 10000),
    b2 INTEGER CHECK (b2 BETWEEN 0 AND 10000),
    c1 INTEGER CHECK (c1 BETWEEN 0 AND 10000),
    c2 INTEGER CHECK (c2 BETWEEN 0 AND 10000),
    date TEXT -- when they were counted
        CHECK (date BETWEEN '1900-01-01' AND '2199-12-31' AND date IS date(date)),
    source TEXT CHECK (length(source) <= 500)
) STRICT;

CREATE TABLE level_aims (
    -- Levels that teachers shall reach.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    area TEXT CHECK (area IN ('professional_engagement', 'digital_resources', 'teaching',
        'assessment', 'empowering_learners', 'learners_competence')), -- none: every area without an aim of its own
    level TEXT NOT NULL CHECK (level IN ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    year INTEGER CHECK (year BETWEEN 1950 AND 2199), -- by its end
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE level_aim_schools (
    -- Schools that an aim is for.
    level_aim TEXT NOT NULL REFERENCES level_aims (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES schools (id),
    PRIMARY KEY (level_aim, value)
) STRICT;

CREATE TABLE level_aim_school_types (
    -- School types that an aim is for.
    level_aim TEXT NOT NULL REFERENCES level_aims (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES school_types (id),
    PRIMARY KEY (level_aim, value)
) STRICT;

CREATE TABLE level_aim_categories (
    -- School categories that an aim is for; none of the three means all schools.
    level_aim TEXT NOT NULL REFERENCES level_aims (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (level_aim, value)
) STRICT;

CREATE TABLE training_offers (
    -- Trainings that can be held (Angebote).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000), -- order in lists and in filling the calendar
    audience TEXT NOT NULL CHECK (audience IN ('teachers', 'media_officers', 'whole_school')),
    from_level TEXT CHECK (from_level IN ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')),
    to_level TEXT CHECK (to_level IN ('a1', 'a2', 'b1', 'b2', 'c1', 'c2')), -- level that it leads to
    hours TEXT NOT NULL -- of sixty minutes
        CHECK (hours = rtrim(rtrim(printf('%.6f', hours), '0'), '.')
            AND CAST(hours AS REAL) BETWEEN 0 AND 1000000),
    seats INTEGER CHECK (seats BETWEEN 1 AND 1000), -- in one course; none: no limit
    trainer TEXT NOT NULL CHECK (trainer IN ('internal', 'external', 'land')),
    item TEXT REFERENCES items (id), -- price per course
    term TEXT NOT NULL CHECK (term IN ('either', 'first', 'second')),
    first TEXT CHECK (first GLOB '[12][0-9][0-9][0-9]-H[12]' AND first BETWEEN '1990-H1' AND '2199-H2'), -- first half-year
    last TEXT CHECK (last GLOB '[12][0-9][0-9][0-9]-H[12]' AND last BETWEEN '1990-H1' AND '2199-H2'), -- last half-year
    maximum INTEGER CHECK (maximum BETWEEN 0 AND 1000), -- courses in a half-year
    note TEXT CHECK (length(note) <= 2000),
    CHECK (last >= first),
    CHECK (to_level > from_level)
) STRICT;

CREATE TABLE training_offer_areas (
    -- Areas that an offer trains; none means all.
    training_offer TEXT NOT NULL REFERENCES training_offers (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('professional_engagement', 'digital_resources', 'teaching',
        'assessment', 'empowering_learners', 'learners_competence')),
    PRIMARY KEY (training_offer, value)
) STRICT;

CREATE TABLE training_offer_bundles (
    -- Bundles for whose roll-out an offer counts as training.
    training_offer TEXT NOT NULL REFERENCES training_offers (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES bundles (id),
    PRIMARY KEY (training_offer, value)
) STRICT;

CREATE TABLE training_sessions (
    -- Courses of an offer in a half-year (Termine).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    offer TEXT NOT NULL REFERENCES training_offers (id),
    half_year TEXT NOT NULL
        CHECK (half_year GLOB '[12][0-9][0-9][0-9]-H[12]' AND half_year BETWEEN '1990-H1' AND '2199-H2'),
    holder TEXT NOT NULL
        CHECK (substr(holder, 1, instr(holder, ':') - 1) IN ('authority', 'school') AND holder NOT GLOB '*:'
            AND holder NOT GLOB '*[ /]*'),
    courses INTEGER NOT NULL CHECK (courses BETWEEN 1 AND 1000),
    seats INTEGER CHECK (seats BETWEEN 1 AND 1000), -- in one course, where other than the offer says
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE seat_bookings (
    -- Seats of a session that teachers of a school take.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    session TEXT NOT NULL REFERENCES training_sessions (id),
    school TEXT NOT NULL REFERENCES schools (id),
    seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 10000)
) STRICT;

CREATE TABLE media_officers (
    -- Lessons a week that a school's media officers are released from teaching.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    school TEXT NOT NULL REFERENCES schools (id),
    persons INTEGER NOT NULL CHECK (persons BETWEEN 0 AND 50),
    hours TEXT NOT NULL -- lessons a week
        CHECK (hours = rtrim(rtrim(printf('%.6f', hours), '0'), '.')
            AND CAST(hours AS REAL) BETWEEN 0 AND 1000000),
    payer TEXT NOT NULL CHECK (payer IN ('land', 'authority', 'other')),
    priced_by TEXT REFERENCES items (id), -- price per weekly lesson and year
    from_year INTEGER CHECK (from_year BETWEEN 1950 AND 2199),
    to_year INTEGER CHECK (to_year BETWEEN 1950 AND 2199),
    note TEXT CHECK (length(note) <= 2000),
    CHECK (to_year >= from_year)
) STRICT;

CREATE TABLE ceilings (
    -- What the budget of an authority allows in a year (Eckwerte).
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    authority TEXT NOT NULL REFERENCES authorities (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199), -- budget year
    accounting TEXT CHECK (accounting IN ('capital', 'expense')), -- none: both together
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000), -- cents, gross
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE control_totals (
    -- Sums known from elsewhere, to which what is recorded of the schools has to add up.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    authority TEXT NOT NULL REFERENCES authorities (id),
    driver TEXT
        CHECK (driver IN ('pupils', 'part_time_pupils', 'counted_pupils', 'classes', 'teachers', 'workplaces',
            'all_day_groups', 'classrooms', 'subject_rooms', 'computer_rooms', 'staff_rooms', 'other_rooms',
            'teaching_rooms', 'rooms', 'sites', 'buildings', 'schools', 'authorities', 'item')),
    school_year INTEGER CHECK (school_year BETWEEN 1950 AND 2199), -- calendar year in which it begins
    item TEXT REFERENCES items (id), -- recorded units of it
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10000000),
    source TEXT CHECK (length(source) <= 500),
    CHECK ((driver IS NULL) <> (item IS NULL)),
    CHECK ((driver IS NULL) = (school_year IS NULL))
) STRICT;

CREATE TABLE platform_criteria (
    -- By what platforms are weighed against each other.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    short_name TEXT CHECK (length(short_name) <= 40),
    -- part of the result
    weight TEXT NOT NULL
        CHECK (weight = rtrim(rtrim(printf('%.6f', weight), '0'), '.') AND CAST(weight AS REAL) BETWEEN 0 AND 1),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000), -- order in lists
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE platform_candidates (
    -- Platforms for learning and communication that schools might use.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000), -- order in lists
    status TEXT NOT NULL CHECK (status IN ('offered', 'chosen')),
    licence_item TEXT REFERENCES items (id), -- pays an account for a year
    migration_item TEXT REFERENCES items (id), -- pays the switch of an account
    identity_source TEXT CHECK (length(identity_source) <= 500), -- where accounts come from and how they go
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE platform_scores (
    -- How well a platform does by one criterion.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    candidate TEXT NOT NULL REFERENCES platform_candidates (id),
    criterion TEXT NOT NULL REFERENCES platform_criteria (id),
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 5), -- 5 is best
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE account_steps (
    -- How many have an account of the chosen platform from a half-year on.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    half_year TEXT NOT NULL CHECK (half_year GLOB '[12][0-9][0-9][0-9]-H[12]' AND half_year BETWEEN '1990-H1' AND '2199-H2'),
    pupils TEXT NOT NULL
        CHECK (pupils = rtrim(rtrim(printf('%.6f', pupils), '0'), '.') AND CAST(pupils AS REAL) BETWEEN 0 AND 1),
    staff TEXT NOT NULL
        CHECK (staff = rtrim(rtrim(printf('%.6f', staff), '0'), '.') AND CAST(staff AS REAL) BETWEEN 0 AND 1),
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE account_step_categories (
    -- School categories that a step is for; none means all.
    account_step TEXT NOT NULL REFERENCES account_steps (id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (value IN ('primary', 'secondary', 'vocational', 'special', 'adult')),
    PRIMARY KEY (account_step, value)
) STRICT;

CREATE TABLE account_step_schools (
    -- Schools that a step is for; none means all.
    account_step TEXT NOT NULL REFERENCES account_steps (id) ON DELETE CASCADE,
    value TEXT NOT NULL REFERENCES schools (id),
    PRIMARY KEY (account_step, value)
) STRICT;

CREATE TABLE old_services (
    -- What runs beside the chosen platform until nobody needs it any more.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    item TEXT NOT NULL REFERENCES items (id), -- pays it for a year
    basis TEXT NOT NULL CHECK (basis IN ('accounts', 'schools', 'authority')),
    authority TEXT REFERENCES authorities (id), -- with its schools; none: all
    until INTEGER CHECK (until BETWEEN 1950 AND 2199), -- last year
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE device_systems (
    -- Which system the devices of an item run, and what managing them takes.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    item TEXT NOT NULL REFERENCES items (id),
    family TEXT NOT NULL CHECK (family IN ('ipados', 'windows', 'android', 'chromeos', 'linux', 'macos')),
    licence_item TEXT REFERENCES items (id), -- pays the management of a device for a year
    note TEXT CHECK (length(note) <= 2000)
) STRICT;

CREATE TABLE origins (
    -- Where recorded values come from; a field without a row here has the origin of its record.
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200 AND id NOT GLOB '*[ /]*'),
    record TEXT NOT NULL
        CHECK (substr(record, 1, instr(record, ':') - 1) IN (
            'plan', 'authority', 'school_type', 'driver_rule', 'bundle', 'item', 'standard', 'rule',
            'framework', 'competence', 'capability', 'capability_item', 'timetable', 'sample_project',
            'service_task', 'task_role', 'effort_rule', 'party_terms', 'staffing_rule', 'programme',
            'budget_rule', 'budget_pool', 'funding_cap', 'programme_budget', 'tranche', 'site', 'building',
            'building_project', 'school', 'site_share', 'driver_entry', 'room_group', 'teaching_project',
            'application', 'notice', 'grant_movement', 'deviation', 'holding', 'measure',
            'replacement_shift', 'level_count', 'level_aim', 'training_offer', 'training_session',
            'seat_booking', 'media_officer', 'ceiling', 'control_total', 'platform_criterion',
            'platform_candidate', 'platform_score', 'account_step', 'old_service', 'device_system', 'origin') AND record NOT GLOB '*:'
            AND record NOT GLOB '*[ /]*'),
    field TEXT CHECK (length(field) <= 60), -- none: the whole record
    kind TEXT NOT NULL CHECK (kind IN ('entered', 'computed', 'assumed', 'published', 'imported')),
    source TEXT CHECK (length(source) <= 500),
    date TEXT CHECK (date BETWEEN '1900-01-01' AND '2199-12-31' AND date IS date(date))
) STRICT;
