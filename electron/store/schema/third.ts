/** What charts and lists of very many rows are counted from: ages of what was opened again, who came to a ceremony. */
export const third = `
-- ── impediments ──────────────────────────────────────────────────────────────────────────────────
-- Between being resolved and being opened again nobody was blocked: one row each, with what ages are reckoned by.
DROP TABLE impediment_gap;
CREATE TABLE impediment_gap (
  impediment_id TEXT NOT NULL,
  from_at REAL NOT NULL,
  to_at REAL NOT NULL,
  state TEXT NOT NULL,
  origin_unit TEXT NOT NULL,
  ball_at TEXT NOT NULL,
  raised_at REAL NOT NULL,
  PRIMARY KEY (impediment_id, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX impediment_gap_by_end ON impediment_gap (to_at, from_at, origin_unit);
CREATE INDEX impediment_gap_open ON impediment_gap (
  impediment_id, from_at, to_at, state, origin_unit, ball_at, raised_at
) WHERE state <> 'resolved';
-- Titles in an order that does not change, for questions of likeness.
CREATE INDEX impediment_open_titles ON impediment (raised_at, id, title, confidential) WHERE state = 'open';
-- As impediment_open_urgent, of what has its answer on the way down, as far as lists count and order it.
CREATE INDEX impediment_answered_urgent ON impediment (
  ifnull(needed_by, '9999-12-31'), raisers DESC, raised_at, id, origin_unit, title, owner, needed_by
) WHERE state = 'answered';
-- All titles that may be looked for, by when they were raised.
CREATE INDEX impediment_titles ON impediment (raised_at, id, title, ball_at) WHERE confidential = 0;
-- With the type, so that what happened in a ceremony is counted without reading it.
DROP INDEX impediment_event_by_session;
CREATE INDEX impediment_event_by_session ON impediment_event (session_id, type) WHERE session_id IS NOT NULL;

-- ── sessions: of those expected, by how they were marked; 0 until it is closed ───────────────────
ALTER TABLE session ADD COLUMN present INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN represented INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN absent INTEGER NOT NULL DEFAULT 0;
DROP INDEX session_by_closed;
-- With all that charts ask of very many ceremonies, by when they ended and by unit.
CREATE INDEX session_by_closed ON session (closed_at, unit_id, started_at, box_ms, used_ms, present, represented, absent)
  WHERE phase = 'closed';
CREATE INDEX session_closed_of ON session (unit_id, closed_at, present, represented, absent) WHERE phase = 'closed';

-- With all that a search asks for.
DROP INDEX session_by_opened;
CREATE INDEX session_by_opened ON session (opened_at, id, unit_name, kind);

-- ── experiments ──────────────────────────────────────────────────────────────────────────────────
-- Nothing asks by it.
DROP INDEX experiment_spread;
`
