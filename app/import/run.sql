-- Runs of the import, their files, lines and touched people.

-- The last run of all, if it was of this extract and stopped before its end.
-- stopped_run(folder text, mapping text, as_of date) -> one stopped_run
-- scans: one row a night
SELECT r.run_id, r.source_id FROM import_run r
 WHERE r.folder = :folder AND r.mapping = :mapping AND r.as_of_on = :as_of
   AND r.finished_at IS NULL AND r.run_id = (SELECT MAX(m.run_id) FROM import_run m);

-- last_finished_run() -> one finished_run
-- scans: one row a night
SELECT r.run_id FROM import_run r WHERE r.finished_at IS NOT NULL
 ORDER BY r.run_id DESC LIMIT 1;

-- import_run_numbered(run int) -> one import_run
SELECT folder, mapping, as_of_on FROM import_run WHERE run_id = :run;

-- begin_run(run int, source int, folder text, mapping text, as_of date) -> nothing
INSERT INTO import_run (run_id, source_id, folder, mapping, as_of_on, began_at, finished_at)
VALUES (:run, :source, :folder, :mapping, :as_of, :now, NULL);

-- finish_run(run int) -> nothing
UPDATE import_run SET finished_at = :now WHERE run_id = :run;

-- import_files(run int) -> many import_file
SELECT file, digest, lines_done, is_done, read, added, changed, unchanged, rejected, warned,
       duplicate, conflicting, gone, marks, problem
  FROM import_file WHERE run_id = :run ORDER BY file;

-- import_file_named(run int, file text) -> one import_file
SELECT file, digest, lines_done, is_done, read, added, changed, unchanged, rejected, warned,
       duplicate, conflicting, gone, marks, problem
  FROM import_file WHERE run_id = :run AND file = :file;

-- put_import_file(run int, file text, digest text, lines_done int, done bool, read int,
--     added int, changed int, unchanged int, rejected int, warned int, duplicate int,
--     conflicting int, gone int, marks text, problem text) -> nothing
INSERT INTO import_file (run_id, file, digest, lines_done, is_done, read, added, changed,
                         unchanged, rejected, warned, duplicate, conflicting, gone, marks,
                         problem)
VALUES (:run, :file, :digest, :lines_done, :done, :read, :added, :changed, :unchanged,
        :rejected, :warned, :duplicate, :conflicting, :gone, :marks, :problem)
ON CONFLICT (run_id, file) DO UPDATE
   SET digest = excluded.digest, lines_done = excluded.lines_done,
       is_done = excluded.is_done, read = excluded.read, added = excluded.added,
       changed = excluded.changed, unchanged = excluded.unchanged,
       rejected = excluded.rejected, warned = excluded.warned,
       duplicate = excluded.duplicate, conflicting = excluded.conflicting,
       gone = excluded.gone, marks = excluded.marks, problem = excluded.problem;

-- add_import_line(run int, file text, line int, kind text, verdict text, reason text,
--     row_text text) -> nothing
INSERT INTO import_line (run_id, file, line, kind, verdict, reason, row_text, mended_at)
VALUES (:run, :file, :line, :kind, :verdict, :reason, :row_text, NULL);

-- Lines of a file that were refused or doubted, in pages: those after a line and kind.
-- import_lines(run int, file text, line int, kind text) -> many import_line
SELECT line, kind, verdict, reason, row_text FROM import_line
 WHERE run_id = :run AND file = :file AND (line, kind) > (:line, :kind)
 ORDER BY line, kind LIMIT 500;

-- touch_person(run int, person int, added int, changed int, gone int) -> nothing
INSERT INTO import_person (run_id, person_id, added, changed, gone)
VALUES (:run, :person, :added, :changed, :gone)
ON CONFLICT (run_id, person_id) DO UPDATE
   SET added = import_person.added + excluded.added,
       changed = import_person.changed + excluded.changed,
       gone = import_person.gone + excluded.gone;

-- People touched by a run and not yet told, in pages.
-- touched_people(run int) -> many touched_person
-- unsighted: it writes on their chains, and shows nothing
SELECT person_id, added, changed, gone FROM import_person
 WHERE run_id = :run ORDER BY person_id LIMIT 1000;

-- forget_touched(run int, last int) -> nothing
DELETE FROM import_person WHERE run_id = :run AND person_id <= :last;

-- Everybody held, in pages of neighbours.
-- people_after(person int) -> many held_person
-- unsighted: it says whose rows to compare next, and shows nothing
SELECT p.person_id FROM person p WHERE p.person_id > :person ORDER BY p.person_id LIMIT 500;
