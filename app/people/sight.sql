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

-- Who is told when a restricted record is opened: the accounts of whoever holds the
-- case, and of every head of unit.
-- told_of_opening(person int) -> many told
-- unsighted: it finds accounts, and shows nothing of the person
-- scans: a unit has some hundred accounts
SELECT a.account_id FROM account a
 WHERE a.closed_at IS NULL AND a.role = 'head'
UNION
SELECT a.account_id FROM account a
  JOIN officer o ON o.officer_id = a.holder_id
  JOIN case_holder h ON h.staff_code = o.code
 WHERE h.person_id = :person AND h.is_current = 1 AND h.superseded_at IS NULL
   AND a.closed_at IS NULL;

-- add_notice(account int, notice int, person int, reason text) -> nothing
INSERT INTO sight_notice (account_id, notice_id, person_id, opened_by, opened_at, reason, read_at)
VALUES (:account, :notice, :person, :reader, :now, :reason, NULL);

-- notices_waiting() -> one notices_waiting
-- unsighted: it counts what the reader has been told
SELECT COUNT(*) AS "count:int" FROM sight_notice n
 WHERE n.account_id = :reader AND n.read_at IS NULL;

-- What the reader has been told, newest first. It shows the CRN only: whether they may
-- open the record is asked when they do.
-- notices_of_reader(most int) -> many notice_line
-- unsighted: it is what the reader was told by name
SELECT n.notice_id, n.person_id, p.crn, n.opened_at, n.reason, n.read_at, a.name AS opened_by_name
  FROM sight_notice n
  JOIN person p ON p.person_id = n.person_id
  LEFT JOIN account a ON a.account_id = n.opened_by
 WHERE n.account_id = :reader
 ORDER BY n.notice_id DESC LIMIT :most;

-- read_notices() -> changed
UPDATE sight_notice SET read_at = :now WHERE account_id = :reader AND read_at IS NULL;
