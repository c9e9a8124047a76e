"""The schema, as numbered migrations that are only ever appended to.

The comment above each table is the documentation of its columns. Values that people
typed are kept as typed; beside them stand whole numbers for arithmetic. There is no REAL
column: NaN would become NULL there, and sums would drift.
"""

from fitlog.store.schema_goals import GOALS
from fitlog.store.schema_rack import RACK

APPLICATION_ID = 0x6669_746C
"""The bytes "fitl" in the file's header say whose file it is."""

_FIRST = """
-- The machines that write this log. The first row is this one. `counter` is the highest
-- Lamport counter seen, so that a later change is always told from an earlier one.
CREATE TABLE device (
  id      INTEGER PRIMARY KEY,
  uuid    BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name    TEXT    NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0)
) STRICT;

-- One command that wrote something: when, on which device, its words. An undo or a redo is
-- an operation too; after a restart, which a rebuild from a damaged journal writes, nothing
-- earlier can be undone. `undo_top` is what the next undo would take back after this operation,
-- `redo_top` the undo that the next redo would take back, `below` what lay under the
-- operation on its stack: so any number of steps needs no search. `crc` is the CRC-32 of all
-- that.
CREATE TABLE operation (
  id       INTEGER PRIMARY KEY,
  at_ms    INTEGER NOT NULL,
  device   INTEGER NOT NULL REFERENCES device (id),
  kind     TEXT    NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'restart')),
  words    TEXT    NOT NULL,
  target   INTEGER REFERENCES operation (id),
  undo_top INTEGER REFERENCES operation (id),
  redo_top INTEGER REFERENCES operation (id),
  below    INTEGER REFERENCES operation (id),
  crc      INTEGER NOT NULL
) STRICT;

-- The journal: every version of every record, in order, never changed. `body` is the whole
-- record as JSON, NULL where it was deleted; `counter` and `device` order changes of several
-- devices; `crc` is the CRC-32 of the line, so that damage is seen.
CREATE TABLE change (
  id        INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation (id),
  record    BLOB    NOT NULL CHECK (length(record) = 16),
  kind      TEXT    NOT NULL CHECK (kind IN ('session', 'set', 'setup')),
  body      TEXT,
  counter   INTEGER NOT NULL CHECK (counter > 0),
  device    INTEGER NOT NULL REFERENCES device (id),
  crc       INTEGER NOT NULL
) STRICT;
CREATE INDEX change_of_record    ON change (record, id);
CREATE INDEX change_of_operation ON change (operation);

-- Slugs as they were logged; a short number in their place keeps the big tables small.
CREATE TABLE exercise (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 63)
) STRICT;

-- A training occasion. It belongs to a local day; when it began and ended is in its sets.
CREATE TABLE session (
  id    INTEGER PRIMARY KEY,
  uuid  BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL DEFAULT '',
  note  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_by_day ON session (day);

-- A performed set. The instant is UTC milliseconds, with the offset and zone of where it was
-- lived and the local day there. The load as typed (text, unit) and one implement's grams,
-- NULL for a stack position; on a bodyweight base, below 0 is assistance. RPE or RIR as typed,
-- in tenths. `chain` holds mini-sets as 8+3+2, and reps their sum. `alike` says in one text all
-- that records compare but the load, the time and the distance; `lifts` are the reps of both
-- sides, `volume` those x the grams of all implements where the lifter's own weight has no part.
-- These three are computed when read and stand in indexes only.
CREATE TABLE logged_set (
  id             INTEGER PRIMARY KEY,
  uuid           BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session        INTEGER NOT NULL REFERENCES session (id),
  exercise       INTEGER NOT NULL REFERENCES exercise (id),
  at_ms          INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  zone           TEXT    NOT NULL DEFAULT '',
  day            TEXT    NOT NULL
                 CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind           TEXT    NOT NULL CHECK (kind IN ('work', 'warmup', 'amrap', 'failure',
                                                  'drop', 'rest_pause', 'myo', 'cluster')),
  reps           INTEGER CHECK (reps BETWEEN 0 AND 100000),
  load_text      TEXT,
  load_unit      TEXT    CHECK (load_unit IN ('kg', 'lb', 'pin')),
  load_grams     INTEGER CHECK (load_grams BETWEEN -1000000 AND 1000000),
  load_base      TEXT    CHECK (load_base IN ('absolute', 'bodyweight')),
  implements     INTEGER CHECK (implements BETWEEN 1 AND 20),
  side           TEXT    CHECK (side IN ('left', 'right', 'each')),
  pause_ms       INTEGER CHECK (pause_ms BETWEEN 0 AND 3600000),
  pause_at       TEXT    CHECK (pause_at IN ('', 'top', 'bottom')),
  tempo          TEXT,
  rpe_tenths     INTEGER CHECK (rpe_tenths BETWEEN 10 AND 100),
  rir_tenths     INTEGER CHECK (rir_tenths BETWEEN 0 AND 90),
  duration_ms    INTEGER CHECK (duration_ms BETWEEN 0 AND 86400000),
  distance_m     INTEGER CHECK (distance_m BETWEEN 0 AND 1000000),
  chain          TEXT,
  note           TEXT    NOT NULL DEFAULT '',
  alike          TEXT    GENERATED ALWAYS AS (
    iif(reps IS NULL, '-', '+') || kind || '|' || coalesce(side, '') || '|' ||
    iif(load_unit = 'pin', 'pin' || load_text, coalesce(load_base, '')) || '|' ||
    coalesce(implements, '') || '|' || coalesce(pause_ms || pause_at, '') || '|' ||
    coalesce(tempo, '') || '|' || coalesce('rpe' || rpe_tenths, 'rir' || rir_tenths, '') ||
    '|' || coalesce(chain, '') || '|' || coalesce(reps, '')) VIRTUAL,
  lifts          INTEGER GENERATED ALWAYS AS (
    reps * CASE side WHEN 'each' THEN 2 ELSE 1 END) VIRTUAL,
  volume         INTEGER GENERATED ALWAYS AS (
    iif(load_base = 'absolute', reps * CASE side WHEN 'each' THEN 2 ELSE 1 END * implements *
    load_grams, NULL)) VIRTUAL,
  CHECK (rpe_tenths IS NULL OR rir_tenths IS NULL),
  CHECK ((load_text IS NULL) = (load_unit IS NULL) AND (load_text IS NULL) = (load_base IS NULL)
         AND (load_text IS NULL) = (implements IS NULL)),
  CHECK (coalesce(reps, duration_ms, distance_m) IS NOT NULL)
) STRICT;
CREATE INDEX set_by_time     ON logged_set (at_ms);
CREATE INDEX set_by_session  ON logged_set (session);
CREATE INDEX set_by_exercise ON logged_set (exercise, at_ms, load_grams, reps);
-- From one kind of set to the next a query can hop through here, however often each was done,
-- and finds the heaviest of each first. The volume in each session is one walk.
CREATE INDEX set_by_alike ON logged_set (
  exercise, alike, load_grams DESC, at_ms, duration_ms, distance_m) WHERE kind <> 'warmup';
CREATE INDEX set_by_volume ON logged_set (exercise, day, session, volume)
 WHERE kind <> 'warmup';

-- The user's own line about an exercise: machine, height, distance.
CREATE TABLE setup (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  exercise INTEGER NOT NULL UNIQUE REFERENCES exercise (id),
  text     TEXT    NOT NULL
) STRICT;

-- The documented read API, for sqlite3, Datasette and DuckDB.
CREATE VIEW v_sets AS
SELECT lower(hex(s.uuid)) AS id, lower(hex(o.uuid)) AS session_id, e.slug AS exercise,
       strftime('%Y-%m-%dT%H:%M:%fZ', s.at_ms / 1000.0, 'unixepoch') AS at_utc,
       s.offset_minutes, s.zone, s.day, s.kind, s.reps, s.load_text, s.load_unit, s.load_grams,
       s.load_base, s.implements, s.side, s.pause_ms, s.pause_at, s.tempo, s.rpe_tenths,
       s.rir_tenths, s.duration_ms, s.distance_m, s.chain, s.note
  FROM logged_set s JOIN session o ON o.id = s.session JOIN exercise e ON e.id = s.exercise;

CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', min(s.at_ms) / 1000.0, 'unixepoch') AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', max(s.at_ms) / 1000.0, 'unixepoch') AS ended_at_utc
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;

CREATE VIEW v_setups AS
SELECT lower(hex(p.uuid)) AS id, e.slug AS exercise, p.text
  FROM setup p JOIN exercise e ON e.id = p.exercise;
"""

_OWN_FILES = """
-- A journal may hold kinds of records that come later, so the kind is any word.
CREATE TABLE change_2 (
  id        INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation (id),
  record    BLOB    NOT NULL CHECK (length(record) = 16),
  kind      TEXT    NOT NULL CHECK (kind GLOB '[a-z]*'),
  body      TEXT,
  counter   INTEGER NOT NULL CHECK (counter > 0),
  device    INTEGER NOT NULL REFERENCES device (id),
  crc       INTEGER NOT NULL
) STRICT;
INSERT INTO change_2 SELECT * FROM change ORDER BY id;
DROP TABLE change;
ALTER TABLE change_2 RENAME TO change;
CREATE INDEX change_of_record    ON change (record, id);
CREATE INDEX change_of_operation ON change (operation);

-- The files of the user's own that fitlog wrote, as it wrote them: exercises, aliases. `text` is
-- NULL for one that fitlog removed, `replaced` what stood there before. What is read are the
-- files in the directory of the settings; they are here too, so that writing one can be undone
-- like anything else, and none is ever lost.
CREATE TABLE own_file (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name     TEXT NOT NULL UNIQUE,
  text     TEXT,
  replaced TEXT
) STRICT;

CREATE VIEW v_files AS
SELECT lower(hex(uuid)) AS id, name, text FROM own_file WHERE text IS NOT NULL;
"""

_FROM_ELSEWHERE = """
-- What other programs' logs tell beyond ours. A session may say itself when it began and ended
-- (UTC milliseconds, and the offset of where that was), NULL where only its sets do.
ALTER TABLE session ADD COLUMN started_ms INTEGER;
ALTER TABLE session ADD COLUMN ended_ms INTEGER;
ALTER TABLE session ADD COLUMN offset_minutes INTEGER
  CHECK (offset_minutes BETWEEN -1080 AND 1080);

-- Of an `untimed` set the day alone is known: its instant is the day's noon and some
-- milliseconds that keep the order. `rest_ms` is the rest after the set, `superset` the number
-- of a group within the session, `block` that of the exercise's second and later blocks there.
ALTER TABLE logged_set ADD COLUMN untimed INTEGER CHECK (untimed = 1);
ALTER TABLE logged_set ADD COLUMN rest_ms INTEGER CHECK (rest_ms BETWEEN 0 AND 86400000);
ALTER TABLE logged_set ADD COLUMN superset INTEGER CHECK (superset BETWEEN 0 AND 100000);
ALTER TABLE logged_set ADD COLUMN block INTEGER CHECK (block BETWEEN 2 AND 100000);

-- A note on an exercise as it was done in a session, in its block there.
CREATE TABLE exercise_note (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  session  INTEGER NOT NULL REFERENCES session (id),
  exercise INTEGER NOT NULL REFERENCES exercise (id),
  block    INTEGER NOT NULL CHECK (block BETWEEN 1 AND 100000),
  text     TEXT    NOT NULL
) STRICT;
CREATE INDEX exercise_note_by_session ON exercise_note (session);

-- A measurement of the body as typed (text, unit) and `amount` for arithmetic: grams,
-- micrometres, or thousandths of a percent or of a bare number.
CREATE TABLE body (
  id             INTEGER PRIMARY KEY,
  uuid           BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  at_ms          INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  zone           TEXT    NOT NULL DEFAULT '',
  day            TEXT    NOT NULL
                 CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  untimed        INTEGER CHECK (untimed = 1),
  measure        TEXT    NOT NULL CHECK (measure GLOB '[a-z]*' AND length(measure) <= 40),
  value_text     TEXT    NOT NULL,
  unit           TEXT    NOT NULL CHECK (unit IN ('kg', 'lb', 'cm', 'in', '%', '')),
  amount         INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000),
  note           TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX body_by_measure ON body (measure, at_ms);

DROP VIEW v_sets;
CREATE VIEW v_sets AS
SELECT lower(hex(s.uuid)) AS id, lower(hex(o.uuid)) AS session_id, e.slug AS exercise,
       iif(s.untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', s.at_ms / 1000.0, 'unixepoch'))
         AS at_utc,
       s.offset_minutes, s.zone, s.day, s.kind, s.reps, s.load_text, s.load_unit, s.load_grams,
       s.load_base, s.implements, s.side, s.pause_ms, s.pause_at, s.tempo, s.rpe_tenths,
       s.rir_tenths, s.duration_ms, s.distance_m, s.chain, s.note, s.rest_ms, s.superset,
       coalesce(s.block, 1) AS block
  FROM logged_set s JOIN session o ON o.id = s.session JOIN exercise e ON e.id = s.exercise;

DROP VIEW v_sessions;
CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.started_ms, min(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.ended_ms, max(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS ended_at_utc
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;

CREATE VIEW v_exercise_notes AS
SELECT lower(hex(n.uuid)) AS id, lower(hex(o.uuid)) AS session_id, o.day, e.slug AS exercise,
       n.block, n.text
  FROM exercise_note n JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise;

CREATE VIEW v_body AS
SELECT lower(hex(uuid)) AS id, measure, value_text, unit, amount,
       iif(untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', at_ms / 1000.0, 'unixepoch')) AS at_utc,
       offset_minutes, zone, day, note
  FROM body;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _OWN_FILES, _FROM_ELSEWHERE, GOALS, RACK)
"""Migration n (from 1) is at index n - 1; user_version counts those that ran."""

# Which migration ran when, under which fitlog. Made before the first one.
MIGRATION_TABLE = """
CREATE TABLE IF NOT EXISTS migration (
  version INTEGER PRIMARY KEY,
  at_ms   INTEGER NOT NULL,
  fitlog  TEXT    NOT NULL
) STRICT
"""
