-- The whole pathway, from before the CAF to its closing: family, contacts, checklists, contributions, needs, meetings, plan, lead
-- professionals, money, sharing and copies; and the fields that children, CAFs, consents, referrals and the authority gain.
-- SPDX-FileCopyrightText: 2026 AXS Pathway contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE child ADD COLUMN language TEXT;
ALTER TABLE child ADD COLUMN interpreter INTEGER CHECK (interpreter IN (0, 1));
ALTER TABLE child ADD COLUMN large_print INTEGER CHECK (large_print IN (0, 1));
ALTER TABLE child ADD COLUMN keeps_private TEXT;

ALTER TABLE caf ADD COLUMN origin TEXT CHECK (origin IN ('assessment', 'done at level 3'));
ALTER TABLE caf ADD COLUMN handed_over_by TEXT;
ALTER TABLE caf ADD COLUMN lawful_basis TEXT;
ALTER TABLE caf ADD COLUMN outstanding_need TEXT;
ALTER TABLE caf ADD COLUMN step_down TEXT;
ALTER TABLE caf ADD COLUMN tac_refused_on INTEGER;
ALTER TABLE caf ADD COLUMN override_reason TEXT;
ALTER TABLE caf ADD COLUMN override_by TEXT;

ALTER TABLE consent ADD COLUMN parental_responsibility INTEGER CHECK (parental_responsibility IN (0, 1));
ALTER TABLE consent ADD COLUMN understood INTEGER CHECK (understood IN (0, 1));
ALTER TABLE consent ADD COLUMN understood_reason TEXT;
ALTER TABLE consent ADD COLUMN agencies TEXT;
ALTER TABLE consent ADD COLUMN documents TEXT;
ALTER TABLE consent ADD COLUMN evidence TEXT;
ALTER TABLE consent ADD COLUMN renew_by INTEGER;

ALTER TABLE referral ADD COLUMN caf INTEGER REFERENCES caf (id);
ALTER TABLE referral ADD COLUMN route TEXT;
ALTER TABLE referral ADD COLUMN advice TEXT;
ALTER TABLE referral ADD COLUMN outcome_on INTEGER;
ALTER TABLE referral ADD COLUMN made_by TEXT;

ALTER TABLE authority ADD COLUMN harm_board TEXT;
ALTER TABLE authority ADD COLUMN harm_procedure TEXT;
ALTER TABLE authority ADD COLUMN harm_phone TEXT;
ALTER TABLE authority ADD COLUMN harm_phone_out_of_hours TEXT;

CREATE INDEX referral_by_child ON referral (child);
CREATE INDEX caf_by_coordinator ON caf (coordinator) WHERE closed IS NULL;

CREATE TABLE family_member (
    id INTEGER PRIMARY KEY,
    child INTEGER REFERENCES child (id),
    name TEXT,
    relation TEXT,
    date_of_birth INTEGER,
    expected_date INTEGER,
    parental_responsibility INTEGER CHECK (parental_responsibility IN (0, 1)),
    lives_with_child INTEGER CHECK (lives_with_child IN (0, 1)),
    telephone TEXT,
    email TEXT,
    address TEXT,
    address_secret INTEGER CHECK (address_secret IN (0, 1)),
    language TEXT,
    interpreter INTEGER CHECK (interpreter IN (0, 1)),
    large_print INTEGER CHECK (large_print IN (0, 1)),
    own_record INTEGER REFERENCES child (id),
    note TEXT
) STRICT;
CREATE INDEX family_member_by_child ON family_member (child);
CREATE INDEX family_member_by_own_record ON family_member (own_record) WHERE own_record IS NOT NULL;

CREATE TABLE residence (
    id INTEGER PRIMARY KEY,
    child INTEGER REFERENCES child (id),
    address TEXT,
    postcode TEXT,
    telephone TEXT,
    lives_with TEXT,
    since INTEGER,
    until INTEGER,
    secret INTEGER CHECK (secret IN (0, 1))
) STRICT;
CREATE INDEX residence_by_child ON residence (child);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    child INTEGER REFERENCES child (id),
    caf INTEGER REFERENCES caf (id),
    held_on INTEGER,
    by TEXT,
    with_whom TEXT,
    way TEXT CHECK (way IN ('visit', 'call', 'letter', 'message', 'meeting', 'missed')),
    saw_child INTEGER CHECK (saw_child IN (0, 1)),
    said TEXT,
    next_step TEXT,
    next_on INTEGER
) STRICT;
CREATE INDEX contact_by_child ON contact (child) WHERE child IS NOT NULL;
CREATE INDEX contact_by_caf ON contact (caf) WHERE caf IS NOT NULL;

CREATE TABLE checklist (
    id INTEGER PRIMARY KEY,
    child INTEGER REFERENCES child (id),
    caf INTEGER REFERENCES caf (id),
    done_on INTEGER,
    by TEXT,
    setting TEXT,
    process_stage TEXT,
    asked_by TEXT,
    self_referral INTEGER CHECK (self_referral IN (0, 1)),
    concerns TEXT,
    outcome TEXT CHECK (outcome IN ('triggers a CAF', 'no CAF needed', 'refused')),
    reason TEXT
) STRICT;
CREATE INDEX checklist_by_child ON checklist (child) WHERE child IS NOT NULL;
CREATE INDEX checklist_by_caf ON checklist (caf) WHERE caf IS NOT NULL;

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    section TEXT CHECK (section IN ('development of the child', 'parents and carers', 'family and environment', 'strengths, needs, conclusions', 'the child’s own words', 'the parents’ own words')),
    text TEXT,
    author TEXT,
    author_role TEXT,
    confidential INTEGER CHECK (confidential IN (0, 1)),
    typed_by TEXT,
    form_date INTEGER,
    received_on INTEGER,
    paper_at TEXT,
    confirmed_on INTEGER
) STRICT;
CREATE INDEX contribution_by_caf ON contribution (caf);

CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    need TEXT,
    agencies TEXT,
    identified_on INTEGER,
    state TEXT CHECK (state IN ('unmet', 'partly met', 'met')),
    met_on INTEGER
) STRICT;
CREATE INDEX need_by_caf ON need (caf);

CREATE TABLE threshold_decision (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    decided_on INTEGER,
    level TEXT CHECK (level IN ('level 2', 'on the cusp of levels 2 and 3', 'level 3')),
    risks TEXT,
    protective_factors TEXT,
    took_part TEXT,
    disagreed TEXT,
    reason TEXT
) STRICT;
CREATE INDEX threshold_decision_by_caf ON threshold_decision (caf);

CREATE TABLE harm_report (
    id INTEGER PRIMARY KEY,
    child INTEGER REFERENCES child (id),
    caf INTEGER REFERENCES caf (id),
    child_described TEXT,
    raised_on INTEGER,
    concern TEXT,
    told TEXT,
    told_how TEXT,
    advice TEXT,
    family_told INTEGER CHECK (family_told IN (0, 1)),
    reason_not_told TEXT,
    written_on INTEGER,
    by TEXT
) STRICT;
CREATE INDEX harm_report_by_child ON harm_report (child) WHERE child IS NOT NULL;
CREATE INDEX harm_report_by_caf ON harm_report (caf) WHERE caf IS NOT NULL;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    state TEXT CHECK (state IN ('planned', 'held', 'cancelled')),
    held_on INTEGER,
    time TEXT,
    place TEXT,
    convener TEXT,
    chair TEXT,
    interpreter INTEGER CHECK (interpreter IN (0, 1)),
    agenda TEXT,
    minutes TEXT,
    social_work_advice TEXT,
    next_on INTEGER
) STRICT;
CREATE INDEX meeting_by_caf ON meeting (caf);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    meeting INTEGER REFERENCES meeting (id),
    practitioner INTEGER REFERENCES practitioner (id),
    name TEXT,
    part TEXT,
    sector TEXT,
    invited_on INTEGER,
    attended INTEGER CHECK (attended IN (0, 1))
) STRICT;
CREATE INDEX attendance_by_meeting ON attendance (meeting);
CREATE INDEX attendance_by_practitioner ON attendance (practitioner) WHERE practitioner IS NOT NULL;

CREATE TABLE plan_action (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    meeting INTEGER REFERENCES meeting (id),
    need INTEGER REFERENCES need (id),
    action TEXT,
    owner TEXT,
    service TEXT,
    agreed_on INTEGER,
    due_on INTEGER,
    done_on INTEGER,
    outcome TEXT CHECK (outcome IN ('achieved', 'partly achieved', 'not achieved', 'no longer needed')),
    outcome_note TEXT
) STRICT;
CREATE INDEX plan_action_by_caf ON plan_action (caf);
CREATE INDEX plan_action_by_meeting ON plan_action (meeting);
CREATE INDEX plan_action_by_need ON plan_action (need) WHERE need IS NOT NULL;

CREATE TABLE lead_spell (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    practitioner INTEGER REFERENCES practitioner (id),
    role TEXT,
    sector TEXT,
    since INTEGER,
    until INTEGER,
    hand_over TEXT
) STRICT;
CREATE INDEX lead_spell_by_caf ON lead_spell (caf);
CREATE INDEX lead_spell_by_practitioner ON lead_spell (practitioner) WHERE practitioner IS NOT NULL;

CREATE TABLE supervision (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    held_on INTEGER,
    supervisor TEXT,
    how TEXT,
    note TEXT,
    next_on INTEGER
) STRICT;
CREATE INDEX supervision_by_caf ON supervision (caf);

CREATE TABLE spend (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    plan_action INTEGER REFERENCES plan_action (id),
    reference TEXT,
    type TEXT,
    provider TEXT,
    amount REAL,
    committed_on INTEGER,
    spent_on INTEGER,
    approver TEXT
) STRICT;
CREATE INDEX spend_by_reference ON spend (reference);
CREATE INDEX spend_by_caf ON spend (caf);
CREATE INDEX spend_by_plan_action ON spend (plan_action) WHERE plan_action IS NOT NULL;

CREATE TABLE budget (
    id INTEGER PRIMARY KEY,
    cluster INTEGER REFERENCES cluster (id),
    name TEXT,
    period_from INTEGER,
    period_to INTEGER,
    amount REAL
) STRICT;
CREATE INDEX budget_by_cluster ON budget (cluster) WHERE cluster IS NOT NULL;

CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    paper TEXT,
    reference TEXT,
    dated INTEGER,
    held_at TEXT
) STRICT;
CREATE INDEX paper_by_caf ON paper (caf);

CREATE TABLE sharing (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    decision TEXT CHECK (decision IN ('shared', 'not shared')),
    shared_on INTEGER,
    what TEXT,
    recipient TEXT,
    agency TEXT,
    consent INTEGER REFERENCES consent (id),
    reason TEXT,
    approved_by TEXT
) STRICT;
CREATE INDEX sharing_by_caf ON sharing (caf);
CREATE INDEX sharing_by_consent ON sharing (consent) WHERE consent IS NOT NULL;

CREATE TABLE copy_given (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    what TEXT,
    recipient TEXT,
    language TEXT,
    due_on INTEGER,
    given_on INTEGER
) STRICT;
CREATE INDEX copy_given_by_caf ON copy_given (caf);

CREATE TABLE family_correction (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    entry TEXT,
    says TEXT,
    said_by TEXT,
    said_on INTEGER
) STRICT;
CREATE INDEX family_correction_by_caf ON family_correction (caf);

CREATE TABLE accepted_finding (
    id INTEGER PRIMARY KEY,
    caf INTEGER REFERENCES caf (id),
    finding TEXT,
    because TEXT,
    accepted_by TEXT,
    accepted_on INTEGER
) STRICT;
CREATE INDEX accepted_finding_by_caf ON accepted_finding (caf);

CREATE TABLE interval (
    id INTEGER PRIMARY KEY,
    rule TEXT,
    count INTEGER,
    unit TEXT CHECK (unit IN ('working days', 'days', 'weeks', 'months')),
    assumed INTEGER CHECK (assumed IN (0, 1))
) STRICT;
