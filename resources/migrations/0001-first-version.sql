-- The first version: immutable revisions, a table a kind that shows the latest, drafts, events and the search index.
-- Dates are days since 1970-01-01; several texts in one column are separated by line feeds; an empty text is NULL.
-- SPDX-FileCopyrightText: 2026 AXS Pathway contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE file_property (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    device INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('save', 'view', 'export', 'import', 'print', 'create')),
    subject INTEGER,
    detail TEXT,
    purpose TEXT
) STRICT;
CREATE INDEX event_by_subject ON event (subject) WHERE subject IS NOT NULL;

CREATE TABLE revision (
    seq INTEGER PRIMARY KEY,
    rev_id BLOB NOT NULL CHECK (length(rev_id) = 32),
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,
    parents BLOB CHECK (length(parents) % 32 = 0),
    author TEXT NOT NULL,
    device INTEGER NOT NULL,
    device_count INTEGER NOT NULL,
    hybrid_time INTEGER NOT NULL,
    salt BLOB CHECK (length(salt) = 16),
    body BLOB,
    commitment BLOB CHECK (length(commitment) = 32),
    schema_version INTEGER NOT NULL,
    import INTEGER REFERENCES event (id),
    CHECK ((body IS NULL) = (salt IS NULL)),
    CHECK (body IS NOT NULL OR commitment IS NOT NULL)
) STRICT;
CREATE INDEX revision_by_record ON revision (record);
CREATE UNIQUE INDEX revision_by_device ON revision (device, device_count);

CREATE TABLE authority (
    id INTEGER PRIMARY KEY,
    name TEXT,
    marking TEXT,
    panel INTEGER CHECK (panel IN (0, 1)),
    stages TEXT,
    age_bands TEXT,
    cluster_count INTEGER
) STRICT;

CREATE TABLE area (
    id INTEGER PRIMARY KEY,
    name TEXT,
    position INTEGER
) STRICT;

CREATE TABLE cluster (
    id INTEGER PRIMARY KEY,
    name TEXT,
    code TEXT,
    area INTEGER REFERENCES area (id),
    area_assumed INTEGER CHECK (area_assumed IN (0, 1)),
    aliases TEXT,
    started INTEGER,
    position INTEGER
) STRICT;

CREATE TABLE community (
    id INTEGER PRIMARY KEY,
    name TEXT,
    cluster INTEGER REFERENCES cluster (id)
) STRICT;

CREATE TABLE population (
    id INTEGER PRIMARY KEY,
    cluster INTEGER REFERENCES cluster (id),
    year INTEGER,
    age_from INTEGER,
    age_to INTEGER,
    count REAL CHECK (count >= 0),
    source TEXT
) STRICT;

CREATE TABLE deprivation (
    id INTEGER PRIMARY KEY,
    cluster INTEGER REFERENCES cluster (id),
    index_name TEXT,
    share_percent REAL,
    area_code TEXT,
    score REAL,
    children REAL,
    source TEXT
) STRICT;

CREATE TABLE option (
    id INTEGER PRIMARY KEY,
    list TEXT,
    label TEXT,
    position INTEGER,
    school_based INTEGER CHECK (school_based IN (0, 1)),
    priority INTEGER CHECK (priority IN (0, 1)),
    retired INTEGER CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE published_value (
    id INTEGER PRIMARY KEY,
    figure TEXT,
    row_label TEXT,
    column_id TEXT,
    text TEXT,
    period_from INTEGER,
    period_to INTEGER,
    source TEXT
) STRICT;

CREATE TABLE child (
    id INTEGER PRIMARY KEY,
    reference TEXT,
    forename TEXT,
    surname TEXT,
    known_as TEXT,
    date_of_birth INTEGER,
    expected_date INTEGER,
    gender TEXT CHECK (gender IN ('male', 'female', 'not available')),
    ethnicity TEXT,
    setting TEXT
) STRICT;
CREATE INDEX child_by_reference ON child (reference);
CREATE INDEX child_by_birth ON child (date_of_birth);

CREATE TABLE practitioner (
    id INTEGER PRIMARY KEY,
    reference TEXT,
    name TEXT,
    role TEXT,
    sector TEXT,
    agency TEXT,
    service_type TEXT,
    cluster INTEGER REFERENCES cluster (id)
) STRICT;
CREATE INDEX practitioner_by_reference ON practitioner (reference);

CREATE TABLE caf (
    id INTEGER PRIMARY KEY,
    reference TEXT,
    child INTEGER REFERENCES child (id),
    cluster INTEGER REFERENCES cluster (id),
    started INTEGER,
    completed INTEGER,
    received INTEGER,
    reviewed INTEGER,
    closed INTEGER,
    closure_reason TEXT,
    level INTEGER CHECK (level IN (2, 3)),
    assessor INTEGER REFERENCES practitioner (id),
    assessor_role TEXT,
    lead INTEGER REFERENCES practitioner (id),
    lead_role TEXT,
    lead_sector TEXT,
    service_type TEXT,
    urgent INTEGER CHECK (urgent IN (0, 1)),
    coordinator TEXT,
    agencies TEXT,
    notes TEXT
) STRICT;
CREATE INDEX caf_by_reference ON caf (reference);
CREATE INDEX caf_by_child ON caf (child);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    decision TEXT CHECK (decision IN ('given', 'declined', 'withdrawn')),
    decided_on INTEGER,
    person TEXT,
    relation TEXT,
    scope TEXT,
    note TEXT
) STRICT;
CREATE INDEX consent_by_caf ON consent (caf);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    reviewed_on INTEGER,
    child_rating TEXT CHECK (child_rating IN ('not at all', 'partly', 'mostly', 'completely', 'n/a')),
    child_score REAL CHECK (child_score BETWEEN 0 AND 5),
    child_comment TEXT,
    parent_rating TEXT CHECK (parent_rating IN ('not at all', 'partly', 'mostly', 'completely', 'n/a')),
    parent_score REAL CHECK (parent_score BETWEEN 0 AND 5),
    parent_comment TEXT,
    lead_rating TEXT CHECK (lead_rating IN ('not at all', 'partly', 'mostly', 'completely', 'n/a')),
    lead_score REAL CHECK (lead_score BETWEEN 0 AND 5),
    lead_comment TEXT
) STRICT;
CREATE INDEX review_by_caf ON review (caf);

CREATE TABLE form_score (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    scored_on INTEGER,
    percent REAL CHECK (percent BETWEEN 0 AND 100),
    assessment INTEGER CHECK (assessment BETWEEN 1 AND 4),
    tac_process INTEGER CHECK (tac_process BETWEEN 1 AND 4),
    action_planning INTEGER CHECK (action_planning BETWEEN 1 AND 4),
    childs_voice INTEGER CHECK (childs_voice BETWEEN 1 AND 4)
) STRICT;
CREATE INDEX form_score_by_caf ON form_score (caf);

CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    reference TEXT,
    child INTEGER REFERENCES child (id),
    cluster INTEGER REFERENCES cluster (id),
    referred_on INTEGER,
    level INTEGER,
    harm INTEGER CHECK (harm IN (0, 1)),
    outcome TEXT
) STRICT;
CREATE INDEX referral_by_reference ON referral (reference);

CREATE TABLE draft (
    form TEXT PRIMARY KEY,
    record INTEGER,
    kind TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    body BLOB NOT NULL,
    author TEXT NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_text (
    record INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    sort_name TEXT
) STRICT;
CREATE INDEX search_text_by_name ON search_text (sort_name, record) WHERE sort_name IS NOT NULL;
CREATE VIRTUAL TABLE search USING fts5 (
    text, content = 'search_text', content_rowid = 'record', tokenize = 'trigram', detail = 'none'
);
CREATE TABLE name_word (
    word TEXT NOT NULL,
    child INTEGER NOT NULL REFERENCES child (id),
    PRIMARY KEY (word, child)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_child ON name_word (child);
