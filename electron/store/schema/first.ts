/** The tables of the first release. Shipped, so never edited: a later migration changes them. */
export const first = `
-- ── the log ──────────────────────────────────────────────────────────────────────────────────────
-- Every change of every laptop, contiguous per laptop. Everything below up to "local" is derived from it.
CREATE TABLE op (
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  patch TEXT NOT NULL,
  PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_withheld ON op (origin, seq) WHERE kind = 'withheld';

-- Who wrote changes that are here. seq: highest without a gap before it, so this is the version vector.
-- hlc: highest stamp of theirs. self: 2 this laptop, 1 this laptop under an earlier identity, 0 another one.
CREATE TABLE laptop (
  origin TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  public_key TEXT NOT NULL,
  first_seen INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  self INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ── registers ────────────────────────────────────────────────────────────────────────────────────
-- The winner of each field, and the latest word of anybody else: what was overwritten (lost_* null: nobody else spoke).
CREATE TABLE cell (
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  lost_value TEXT,
  lost_hlc INTEGER,
  lost_origin TEXT,
  lost_seq INTEGER,
  PRIMARY KEY (entity, row_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  daily_time TEXT,
  goal TEXT NOT NULL,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  role TEXT NOT NULL,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_unit ON membership (unit_id, person_id, role) WHERE removed = 0;
CREATE INDEX membership_by_person ON membership (person_id) WHERE removed = 0;

CREATE TABLE item (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  why TEXT NOT NULL,
  owner TEXT NOT NULL,
  value REAL,
  effort REAL,
  state TEXT NOT NULL,
  rank TEXT NOT NULL,
  impediment_id TEXT,
  removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_unit ON item (unit_id, kind, rank, id) WHERE removed = 0;

-- value: JSON
CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Private notes of the facilitator. Their ops never leave the laptop.
CREATE TABLE note (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  turn_id TEXT,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_session ON note (session_id);

-- ── links ────────────────────────────────────────────────────────────────────────────────────────
-- Every move, in the order everybody replays them. follow = 1: back under its delivery parent (product only).
CREATE TABLE move (
  cycle TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  child_id TEXT NOT NULL,
  parent_id TEXT,
  follow INTEGER NOT NULL,
  PRIMARY KEY (cycle, hlc, origin, seq)
) STRICT, WITHOUT ROWID;

-- The tree that results. In 'product' only children that were moved there have a row; every other child stands
-- under its delivery parent.
CREATE TABLE link (
  cycle TEXT NOT NULL,
  child_id TEXT NOT NULL,
  parent_id TEXT,
  PRIMARY KEY (cycle, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_parent ON link (cycle, parent_id);

-- Moves left out because they would have closed a circle, and not overtaken by a later move of that child: "please check".
CREATE TABLE link_skipped (
  cycle TEXT NOT NULL,
  child_id TEXT NOT NULL,
  parent_id TEXT,
  hlc INTEGER NOT NULL,
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (cycle, child_id)
) STRICT, WITHOUT ROWID;

-- ── facts (body: JSON of the event) ──────────────────────────────────────────────────────────────
CREATE TABLE session_event (
  session_id TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  at_wall REAL NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (session_id, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX session_event_id ON session_event (id);

CREATE TABLE impediment_event (
  impediment_id TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  session_id TEXT,
  unit_id TEXT NOT NULL,
  at_wall REAL NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (impediment_id, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX impediment_event_id ON impediment_event (id);
CREATE INDEX impediment_event_by_session ON impediment_event (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE product_event (
  unit_id TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  session_id TEXT,
  at_wall REAL NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (unit_id, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX product_event_id ON product_event (id);

-- ── what the facts add up to: the folds of shared/, kept by the write path ───────────────────────
CREATE TABLE impediment (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  origin_unit TEXT NOT NULL,
  ball_at TEXT NOT NULL,
  owner TEXT NOT NULL,
  raised_at REAL NOT NULL,
  resolved_at REAL,
  confidential INTEGER NOT NULL,
  needed_by TEXT,
  rungs INTEGER NOT NULL,
  -- JSON of the whole Impediment (shared/impediment/types.ts)
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX impediment_open_at ON impediment (ball_at, raised_at) WHERE state = 'open';
CREATE INDEX impediment_open_from ON impediment (origin_unit, raised_at) WHERE state = 'open';
CREATE INDEX impediment_open_age ON impediment (raised_at, origin_unit) WHERE state = 'open';
CREATE INDEX impediment_answered_from ON impediment (origin_unit, raised_at) WHERE state = 'answered';
CREATE INDEX impediment_answered_at ON impediment (ball_at, raised_at) WHERE state = 'answered';
CREATE INDEX impediment_by_age ON impediment (raised_at);
-- What waits at a level above the one that raised it: few among very many that were never sent up.
CREATE INDEX impediment_come_up ON impediment (ball_at) WHERE state = 'open' AND rungs > 1;

-- The path, a row a level. idx 0 is the origin.
CREATE TABLE impediment_rung (
  impediment_id TEXT NOT NULL,
  idx INTEGER NOT NULL,
  unit_id TEXT NOT NULL,
  arrived_at REAL NOT NULL,
  received_at REAL,
  answered_at REAL,
  acknowledged_at REAL,
  PRIMARY KEY (impediment_id, idx)
) STRICT, WITHOUT ROWID;
CREATE INDEX impediment_rung_by_unit ON impediment_rung (unit_id, arrived_at);
CREATE INDEX impediment_rung_unacknowledged ON impediment_rung (unit_id) WHERE acknowledged_at IS NULL;
-- Answers from above: those below them may still have to see them.
CREATE INDEX impediment_rung_answered ON impediment_rung (impediment_id, idx)
  WHERE answered_at IS NOT NULL AND idx > 0;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  phase TEXT NOT NULL,
  booked_at TEXT,
  opened_at REAL NOT NULL,
  started_at REAL,
  closed_at REAL,
  box_ms REAL NOT NULL,
  -- Of the box, up to the last event.
  used_ms REAL NOT NULL,
  raised INTEGER NOT NULL,
  sent_up INTEGER NOT NULL,
  -- Wall time of the last event.
  last_wall REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_opened ON session (opened_at);
CREATE INDEX session_by_unit ON session (unit_id, opened_at);
CREATE INDEX session_unfinished ON session (opened_at) WHERE phase <> 'closed';

-- ── local: never leaves this laptop ──────────────────────────────────────────────────────────────
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Batches kept once; answer: JSON of Applied.
CREATE TABLE batch (id TEXT PRIMARY KEY, answer TEXT NOT NULL, at REAL NOT NULL) STRICT, WITHOUT ROWID;

-- Undoable steps and what each one replaced. label: JSON of Message. value null: there was none.
CREATE TABLE step (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  at REAL NOT NULL,
  undone INTEGER NOT NULL,
  origin TEXT NOT NULL,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX step_by_time ON step (at);
CREATE TABLE undo_cell (
  step TEXT NOT NULL,
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  PRIMARY KEY (step, entity, row_id, field)
) STRICT, WITHOUT ROWID;
-- had = 0: the child had no row in link.
CREATE TABLE undo_link (
  step TEXT NOT NULL,
  cycle TEXT NOT NULL,
  child_id TEXT NOT NULL,
  parent_id TEXT,
  had INTEGER NOT NULL,
  PRIMARY KEY (step, cycle, child_id)
) STRICT, WITHOUT ROWID;

-- The last moment a session is known to have been alive.
CREATE TABLE alive (session_id TEXT PRIMARY KEY, mono REAL NOT NULL, wall REAL NOT NULL) STRICT, WITHOUT ROWID;

-- Changes that wait. 'future' and 'gap' are not in the log yet and keep their op here; 'unknown' ones are in the log,
-- wait for a newer Sameday, and have a null patch here.
CREATE TABLE held_op (
  origin TEXT NOT NULL,
  seq INTEGER NOT NULL,
  reason TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  patch TEXT,
  PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;
`
