"""The fifth migration: sessions that are started and finished, supersets, pins, gyms."""

RACK = """
-- The user's own line about an exercise: machine, height, distance; one for each gym.
DROP VIEW v_setups;
CREATE TABLE setup_2 (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  exercise INTEGER NOT NULL REFERENCES exercise (id),
  gym      TEXT    NOT NULL DEFAULT '' CHECK (length(gym) <= 63),
  text     TEXT    NOT NULL,
  UNIQUE (exercise, gym)
) STRICT;
INSERT INTO setup_2 (id, uuid, exercise, text) SELECT id, uuid, exercise, text FROM setup;
DROP TABLE setup;
ALTER TABLE setup_2 RENAME TO setup;
-- How the line was before is asked of the journal.
CREATE INDEX change_of_setup ON change (id) WHERE kind = 'setup';

CREATE VIEW v_setups AS
SELECT lower(hex(p.uuid)) AS id, e.slug AS exercise, p.text, p.gym
  FROM setup p JOIN exercise e ON e.id = p.exercise;

-- A session that was started and has no set yet: with its first set it becomes a session, and
-- this row goes. The others are as in a session, which may have lost its sets again.
CREATE TABLE start (
  id             INTEGER PRIMARY KEY,
  uuid           BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  at_ms          INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  zone           TEXT    NOT NULL DEFAULT '',
  day            TEXT    NOT NULL
                 CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title          TEXT    NOT NULL DEFAULT '',
  note           TEXT    NOT NULL DEFAULT '',
  rpe_tenths     INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100),
  supersets      TEXT,
  pinned         INTEGER CHECK (pinned = 1)
) STRICT;

-- Exercises done in turn in this session, each superset as NUMBER=SLUG+SLUG with blanks between;
-- sets logged meanwhile bear the number. A pinned note is shown the next time.
ALTER TABLE session ADD COLUMN supersets TEXT;
ALTER TABLE session ADD COLUMN pinned INTEGER CHECK (pinned = 1);
ALTER TABLE logged_set ADD COLUMN pinned INTEGER CHECK (pinned = 1);
ALTER TABLE exercise_note ADD COLUMN pinned INTEGER CHECK (pinned = 1);

DROP VIEW v_sets;
CREATE VIEW v_sets AS
SELECT lower(hex(s.uuid)) AS id, lower(hex(o.uuid)) AS session_id, e.slug AS exercise,
       iif(s.untimed, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', s.at_ms / 1000.0, 'unixepoch'))
         AS at_utc,
       s.offset_minutes, s.zone, s.day, s.kind, s.reps, s.load_text, s.load_unit, s.load_grams,
       s.load_base, s.implements, s.side, s.pause_ms, s.pause_at, s.tempo, s.rpe_tenths,
       s.rir_tenths, s.duration_ms, s.distance_m, s.chain, s.note, s.rest_ms, s.superset,
       coalesce(s.block, 1) AS block, s.pinned IS NOT NULL AS pinned
  FROM logged_set s JOIN session o ON o.id = s.session JOIN exercise e ON e.id = s.exercise;

DROP VIEW v_sessions;
CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.started_ms, min(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.ended_ms, max(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS ended_at_utc,
       o.rpe_tenths, o.supersets, o.pinned IS NOT NULL AS pinned
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;

DROP VIEW v_exercise_notes;
CREATE VIEW v_exercise_notes AS
SELECT lower(hex(n.uuid)) AS id, lower(hex(o.uuid)) AS session_id, o.day, e.slug AS exercise,
       n.block, n.text, n.pinned IS NOT NULL AS pinned
  FROM exercise_note n JOIN session o ON o.id = n.session JOIN exercise e ON e.id = n.exercise;
"""
