/** The ladder and the product side: working calendars, merged impediments, dependencies, goals, sprints and metrics. */
export const second = `
-- ── units: null says "as the unit above". calendar and age_steps: JSON ───────────────────────────
ALTER TABLE unit ADD COLUMN time_zone TEXT;
ALTER TABLE unit ADD COLUMN calendar TEXT;
ALTER TABLE unit ADD COLUMN age_steps TEXT;

-- ── product registers. units, depends_on: JSON arrays of ids; starts, ends, day: YYYY-MM-DD ──────
ALTER TABLE item ADD COLUMN risk REAL;
ALTER TABLE item ADD COLUMN budget REAL;
ALTER TABLE item ADD COLUMN goal_id TEXT;
ALTER TABLE item ADD COLUMN parent_id TEXT;
ALTER TABLE item ADD COLUMN units TEXT NOT NULL DEFAULT '[]';
ALTER TABLE item ADD COLUMN depends_on TEXT NOT NULL DEFAULT '[]';
ALTER TABLE item ADD COLUMN starts TEXT;
ALTER TABLE item ADD COLUMN ends TEXT;
ALTER TABLE item ADD COLUMN ready INTEGER NOT NULL DEFAULT 0;
-- With the state, so that a move among 10,000 items is numbered without reading one of them.
DROP INDEX item_by_unit;
CREATE INDEX item_by_unit ON item (unit_id, kind, rank, id, state) WHERE removed = 0;
CREATE INDEX item_by_parent ON item (parent_id) WHERE parent_id IS NOT NULL AND removed = 0;
CREATE INDEX item_by_impediment ON item (impediment_id) WHERE impediment_id IS NOT NULL AND removed = 0;

CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  title TEXT NOT NULL,
  why TEXT NOT NULL,
  -- The goal above that this one serves.
  serves TEXT,
  state TEXT NOT NULL,
  rank TEXT NOT NULL,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_by_unit ON goal (unit_id, rank, id) WHERE removed = 0;
CREATE INDEX goal_by_served ON goal (serves) WHERE removed = 0;

CREATE TABLE sprint (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  goal TEXT NOT NULL,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sprint_by_unit ON sprint (unit_id, starts) WHERE removed = 0;

-- category: one of the four groups of the guide, or 'own'. better: 'up' or 'down'.
CREATE TABLE metric (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  better TEXT NOT NULL,
  measure TEXT NOT NULL,
  target REAL,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX metric_by_unit ON metric (unit_id) WHERE removed = 0;

-- people: how many answered, for what is only shown from four people on; null where that does not matter.
CREATE TABLE reading (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  metric_id TEXT NOT NULL,
  sprint_id TEXT,
  day TEXT NOT NULL,
  value REAL,
  people INTEGER,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_by_unit ON reading (unit_id, metric_id, day) WHERE removed = 0;

CREATE TABLE experiment (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  title TEXT NOT NULL,
  expected TEXT NOT NULL,
  result TEXT NOT NULL,
  outcome TEXT NOT NULL,
  -- The experiment this one was spread from.
  from_id TEXT,
  -- Whether the unit it was spread to took it up; null while it has not said so.
  taken INTEGER,
  day TEXT NOT NULL,
  metric_id TEXT,
  owner TEXT NOT NULL,
  due TEXT,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX experiment_by_unit ON experiment (unit_id, day) WHERE removed = 0;
CREATE INDEX experiment_spread ON experiment (from_id) WHERE from_id IS NOT NULL AND removed = 0;

-- What a unit changed about the agenda that comes with a ceremony; null says "as it comes".
CREATE TABLE agenda_part (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  part_id TEXT NOT NULL,
  content TEXT NOT NULL,
  name TEXT NOT NULL,
  minutes REAL,
  place REAL,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_part_of ON agenda_part (unit_id, kind);

-- Who meets which line of a definition of done.
CREATE TABLE dod_mark (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  line TEXT NOT NULL,
  met INTEGER NOT NULL,
  -- The impediment the gap was raised as.
  impediment_id TEXT,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dod_mark_by_unit ON dod_mark (unit_id) WHERE removed = 0;

-- ── dependencies between teams (body: JSON of the event, and of the whole) ───────────────────────
CREATE TABLE dependency_event (
  dependency_id TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  session_id TEXT,
  unit_id TEXT NOT NULL,
  at_wall REAL NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (dependency_id, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX dependency_event_id ON dependency_event (id);
CREATE INDEX dependency_event_by_session ON dependency_event (session_id) WHERE session_id IS NOT NULL;
CREATE TABLE dependency (
  id TEXT PRIMARY KEY,
  -- Who needs it, and who is to give it.
  from_unit TEXT NOT NULL,
  on_unit TEXT NOT NULL,
  state TEXT NOT NULL,
  -- When it is needed, or while nobody has said so, when it is promised.
  due TEXT,
  raised_at REAL NOT NULL,
  ended_at REAL,
  -- The impediment that goes on for it.
  impediment_id TEXT,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dependency_open_from ON dependency (from_unit, due) WHERE state = 'open';
CREATE INDEX dependency_open_on ON dependency (on_unit, due) WHERE state = 'open';
CREATE INDEX dependency_open_due ON dependency (due) WHERE state = 'open';
CREATE INDEX dependency_by_impediment ON dependency (impediment_id) WHERE impediment_id IS NOT NULL;
CREATE INDEX dependency_by_end ON dependency (ended_at) WHERE ended_at IS NOT NULL;

-- ── impediments: state may now be 'merged' ───────────────────────────────────────────────────────
ALTER TABLE impediment ADD COLUMN merged_into TEXT;
-- How many units raised it, those of merged ones included.
ALTER TABLE impediment ADD COLUMN raisers INTEGER NOT NULL DEFAULT 1;
ALTER TABLE impediment ADD COLUMN verified_at REAL;
ALTER TABLE impediment ADD COLUMN metric_id TEXT;
-- The initiative of the transformation backlog that it became a part of.
ALTER TABLE impediment ADD COLUMN item_id TEXT;
CREATE INDEX impediment_by_initiative ON impediment (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX impediment_merged ON impediment (merged_into) WHERE merged_into IS NOT NULL;
-- What charts and ages count by: each index holds all of what they ask, so that no row of the table is read.
DROP INDEX impediment_open_at;
DROP INDEX impediment_open_age;
DROP INDEX impediment_by_age;
CREATE INDEX impediment_open_at ON impediment (ball_at, raised_at, origin_unit) WHERE state = 'open';
CREATE INDEX impediment_open_age ON impediment (raised_at, origin_unit, ball_at) WHERE state = 'open';
CREATE INDEX impediment_by_age ON impediment (raised_at, origin_unit);
CREATE INDEX impediment_by_resolved ON impediment (resolved_at, origin_unit, raised_at, merged_into)
  WHERE resolved_at IS NOT NULL;
-- What blocks somebody still, merged ones included. resolved_at is in it, or each row would be read to see that it is null.
CREATE INDEX impediment_blocking ON impediment (raised_at, origin_unit, resolved_at) WHERE resolved_at IS NULL;
-- Between being resolved and being opened again nobody was blocked: one row each, so few.
CREATE TABLE impediment_gap (
  impediment_id TEXT NOT NULL,
  from_at REAL NOT NULL,
  to_at REAL NOT NULL,
  PRIMARY KEY (impediment_id, from_at)
) STRICT, WITHOUT ROWID;
-- The open ones with all that board and lists filter by, the most urgent first (shared/impediment/urgency.ts). needed_by is
-- there once more as itself: from the expression alone SQLite would read every row to see whether it is in order.
CREATE INDEX impediment_open_urgent ON impediment (
  ifnull(needed_by, '9999-12-31'), raisers DESC, raised_at, id, ball_at, origin_unit, rungs, owner, confidential, title,
  needed_by
) WHERE state = 'open';
-- What levels above settled and those who raised it have not yet seen to be gone.
CREATE INDEX impediment_to_see_gone ON impediment (origin_unit, resolved_at)
  WHERE state = 'resolved' AND verified_at IS NULL AND rungs > 1;
CREATE INDEX impediment_expected ON impediment (resolved_at) WHERE metric_id IS NOT NULL;
CREATE INDEX impediment_event_merged ON impediment_event (impediment_id, body ->> '$.into') WHERE type = 'merged';
CREATE INDEX impediment_event_merged_into ON impediment_event (body ->> '$.into') WHERE type = 'merged';

-- Units that have an answer from above to acknowledge.
CREATE TABLE impediment_waiting (
  unit_id TEXT NOT NULL,
  impediment_id TEXT NOT NULL,
  PRIMARY KEY (unit_id, impediment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX impediment_waiting_for ON impediment_waiting (impediment_id);
-- Answers by when they came, for the charts.
CREATE INDEX impediment_rung_by_answer ON impediment_rung (answered_at, unit_id, arrived_at)
  WHERE answered_at IS NOT NULL AND idx > 0;
DROP INDEX impediment_rung_unacknowledged;
DROP INDEX impediment_rung_answered;

-- ── sessions: who spoke how long, who was there, and whether that was said of everybody ──────────
-- green: 1 when everybody expected at a scaled ceremony was marked at its end, 0 when not, null for any other.
ALTER TABLE session ADD COLUMN green INTEGER;
CREATE TABLE session_turn (
  session_id TEXT NOT NULL,
  idx INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  allotted_ms REAL NOT NULL,
  used_ms REAL NOT NULL,
  result TEXT NOT NULL,
  PRIMARY KEY (session_id, idx)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_seat (
  session_id TEXT NOT NULL,
  seat_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (session_id, seat_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_closed ON session (closed_at) WHERE phase = 'closed';
`
