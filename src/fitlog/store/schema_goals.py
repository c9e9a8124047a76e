"""The fourth migration: goals, what was done for them by hand, and how hard a session was."""

GOALS = """
-- How hard a session was as a whole, in tenths of 0 to 10 (Foster); NULL where nobody said.
ALTER TABLE session ADD COLUMN rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100);

-- A goal as typed (`text`), and what it says. `name` is what is counted by hand, the body's
-- measure, or muscles with commas between. `amount` is in thousandths of the `unit`. With a
-- `period` it is meant anew in each; else once, `until` that day if there is one. What a set must
-- reach is in the columns of a set. It counts from the day `since`; `dropped` is NULL while it
-- stands.
CREATE TABLE goal (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  text        TEXT    NOT NULL,
  kind        TEXT    NOT NULL CHECK (kind IN ('sessions', 'hard_sets', 'set', 'body', 'count')),
  name        TEXT,
  exercise    INTEGER REFERENCES exercise (id),
  amount      INTEGER CHECK (amount BETWEEN 1 AND 1000000000),
  unit        TEXT,
  period      TEXT    CHECK (period IN ('day', 'week', 'month')),
  load_text   TEXT,
  load_unit   TEXT    CHECK (load_unit IN ('kg', 'lb')),
  load_grams  INTEGER CHECK (load_grams BETWEEN -1000000 AND 1000000),
  load_base   TEXT    CHECK (load_base IN ('absolute', 'bodyweight')),
  reps        INTEGER CHECK (reps BETWEEN 1 AND 100000),
  duration_ms INTEGER CHECK (duration_ms BETWEEN 1 AND 86400000),
  distance_m  INTEGER CHECK (distance_m BETWEEN 1 AND 1000000),
  category    TEXT,
  note        TEXT    NOT NULL DEFAULT '',
  since       TEXT    NOT NULL
              CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  until       TEXT    CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  dropped     TEXT    CHECK (dropped GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((kind = 'set') = (exercise IS NOT NULL) AND (kind = 'set') = (amount IS NULL)),
  CHECK ((kind = 'set') = (coalesce(reps, duration_ms, distance_m) IS NOT NULL)),
  CHECK ((kind IN ('hard_sets', 'body', 'count')) = (name IS NOT NULL)),
  CHECK ((load_text IS NULL) = (load_unit IS NULL) AND (load_text IS NULL) = (load_base IS NULL)
         AND (load_text IS NULL) = (load_grams IS NULL))
) STRICT;

-- What was done for a goal that is counted by hand, in thousandths of its unit. It names the goal
-- by its id in hexadecimal.
CREATE TABLE goal_entry (
  id     INTEGER PRIMARY KEY,
  uuid   BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  goal   TEXT    NOT NULL CHECK (length(goal) = 32 AND goal NOT GLOB '*[^0-9a-f]*'),
  day    TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
  note   TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX goal_entry_by_goal ON goal_entry (goal, day, amount);

-- How many work sets a session has is then read along the index alone.
DROP INDEX set_by_session;
CREATE INDEX set_by_session ON logged_set (session, kind);

DROP VIEW v_sessions;
CREATE VIEW v_sessions AS
SELECT lower(hex(o.uuid)) AS id, o.day, o.title, o.note, count(s.id) AS sets,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.started_ms, min(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS started_at_utc,
       strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
         o.ended_ms, max(s.at_ms) FILTER (WHERE s.untimed IS NULL)) / 1000.0, 'unixepoch')
         AS ended_at_utc,
       o.rpe_tenths
  FROM session o LEFT JOIN logged_set s ON s.session = o.id GROUP BY o.id;

CREATE VIEW v_goals AS
SELECT lower(hex(g.uuid)) AS id, g.text, g.kind, g.name, e.slug AS exercise, g.amount, g.unit,
       g.period, g.load_text, g.load_unit, g.load_grams, g.load_base, g.reps, g.duration_ms,
       g.distance_m, g.category, g.note, g.since, g.until, g.dropped
  FROM goal g LEFT JOIN exercise e ON e.id = g.exercise;

CREATE VIEW v_goal_entries AS
SELECT lower(hex(n.uuid)) AS id, n.goal AS goal_id, g.text AS goal, n.day, n.amount, n.note
  FROM goal_entry n LEFT JOIN goal g ON lower(hex(g.uuid)) = n.goal;
"""
