-- SPDX-FileCopyrightText: 2026 AXS Pathway contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What managers oversee: panels, training, incidents, questionnaires, self-assessments; CAFs raised to priority.

ALTER TABLE caf ADD COLUMN raised INTEGER CHECK (raised IN (0, 1));

CREATE TABLE panel_item (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    panel_on INTEGER,
    panel_type TEXT CHECK (panel_type IN ('regular', 'additional', 'special')),
    decision TEXT CHECK (decision IN ('service', 'no service', 'deferred')),
    reasons TEXT,
    services TEXT,
    minute TEXT,
    return_on INTEGER
) STRICT;
CREATE INDEX panel_item_by_caf ON panel_item (caf);

CREATE TABLE training (
    id INTEGER PRIMARY KEY,
    course TEXT,
    held_on INTEGER,
    organisation TEXT,
    service_area TEXT,
    practitioner INTEGER REFERENCES practitioner (id),
    headcount INTEGER
) STRICT;
CREATE INDEX training_by_practitioner ON training (practitioner) WHERE practitioner IS NOT NULL;

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    reference TEXT,
    occurred_on INTEGER,
    agency TEXT,
    adverse INTEGER CHECK (adverse IN (0, 1)),
    description TEXT,
    learning TEXT
) STRICT;
CREATE INDEX incident_by_reference ON incident (reference);

CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY,
    cluster INTEGER REFERENCES cluster (id),
    received_on INTEGER,
    satisfaction TEXT
        CHECK (satisfaction IN ('very satisfied', 'satisfied', 'neither', 'dissatisfied', 'very dissatisfied')),
    knowledge TEXT CHECK (knowledge IN ('increased a lot', 'increased a little', 'stayed the same', 'decreased')),
    confidence TEXT CHECK (confidence IN ('increased a lot', 'increased a little', 'stayed the same', 'decreased')),
    issues TEXT CHECK (issues IN ('resolved', 'improved', 'stayed the same', 'got worse')),
    responsive TEXT CHECK (responsive IN ('agree', 'neither', 'disagree')),
    timely TEXT CHECK (timely IN ('agree', 'neither', 'disagree')),
    help TEXT CHECK (help IN ('agree', 'neither', 'disagree')),
    listened TEXT CHECK (listened IN ('agree', 'neither', 'disagree')),
    involved TEXT CHECK (involved IN ('agree', 'neither', 'disagree'))
) STRICT;
CREATE INDEX questionnaire_by_cluster ON questionnaire (cluster) WHERE cluster IS NOT NULL;

CREATE TABLE self_assessment (
    id INTEGER PRIMARY KEY,
    round TEXT,
    agency TEXT,
    section TEXT,
    question TEXT,
    answer TEXT,
    text TEXT
) STRICT;
