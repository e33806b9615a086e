-- Who may see whom.

-- Is there such a person, and may the reader see them?
-- person_in_sight(person int) -> one person_in_sight
SELECT p.person_id FROM person p WHERE p.person_id = :person AND sighted(p.person_id);

-- What stands between the reader and a person, for break-glass and naming.
-- sight_of(person int) -> one person_sight
-- unsighted: it answers whether the record is barred, and shows nothing of it
SELECT p.person_id, p.crn, p.sight FROM person p WHERE p.person_id = :person;

-- sight_of_crn(crn text) -> one person_sight
-- unsighted: it answers whether the record is barred, and shows nothing of it
SELECT p.person_id, p.crn, p.sight FROM person p WHERE p.crn = :crn;

-- bar_on(person int, account int) -> one sight_bar
-- unsighted: it is the sight itself
SELECT person_id, account_id, reason FROM sight_bar
 WHERE person_id = :person AND account_id = :account;

-- add_bar(person int, account int, reason text) -> nothing
INSERT INTO sight_bar (person_id, account_id, reason, since_at)
VALUES (:person, :account, :reason, :now)
ON CONFLICT (person_id, account_id) DO UPDATE SET reason = excluded.reason;

-- lift_bar(person int, account int) -> changed
DELETE FROM sight_bar WHERE person_id = :person AND account_id = :account;

-- give_pass(person int, account int, kind text, reason text, until instant) -> nothing
INSERT INTO sight_pass (person_id, account_id, kind, reason, given_at, given_by, until_at)
VALUES (:person, :account, :kind, :reason, :now, :reader, :until)
ON CONFLICT (person_id, account_id, kind)
DO UPDATE SET reason = excluded.reason, given_at = excluded.given_at,
              given_by = excluded.given_by, until_at = excluded.until_at;

-- take_pass(person int, account int, kind text) -> changed
DELETE FROM sight_pass WHERE person_id = :person AND account_id = :account AND kind = :kind;

-- Who has a pass, for whoever may name them.
-- passes_of(person int) -> many sight_pass_line
-- unsighted: it is the sight itself, for those who keep it
SELECT s.account_id, a.name, a.role, s.kind, s.reason, s.given_at, s.until_at
  FROM sight_pass s JOIN account a ON a.account_id = s.account_id
 WHERE s.person_id = :person ORDER BY s.account_id, s.kind;

-- set_sight(person int, sight text) -> nothing
UPDATE person SET sight = :sight WHERE person_id = :person;
