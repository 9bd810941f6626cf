-- The protected file: who may open it, and events that hang together in a chain, so that a trail that was cut is noticed.
-- SPDX-FileCopyrightText: 2026 AXS Pathway contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT,
    duty TEXT CHECK (duty IN ('keeper', 'co-ordinator', 'manager')),
    key_slot TEXT,
    since INTEGER,
    departed INTEGER
) STRICT;

CREATE TABLE event_linked (
    seq INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    device INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject INTEGER,
    detail TEXT,
    purpose TEXT,
    state BLOB CHECK (length(state) = 32),
    hash BLOB CHECK (length(hash) = 32)
) STRICT;
INSERT INTO event_linked (id, at, author, device, action, subject, detail, purpose)
    SELECT id, at, author, device, action, subject, detail, purpose FROM event ORDER BY id;
DROP TABLE event;
ALTER TABLE event_linked RENAME TO event;
CREATE INDEX event_by_subject ON event (subject) WHERE subject IS NOT NULL;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are never deleted'); END;
CREATE TRIGGER event_is_chained BEFORE UPDATE ON event WHEN old.hash IS NOT NULL
    BEGIN SELECT raise(ABORT, 'events are never changed'); END;
