-- Accounts and their sessions.

-- account_named(username text) -> one account
SELECT account_id, username, name, role, holder_id, password_hash, is_to_change, has_keys,
       closed_at
  FROM account WHERE username = :username;

-- account_by_id(account int) -> one account
SELECT account_id, username, name, role, holder_id, password_hash, is_to_change, has_keys,
       closed_at
  FROM account WHERE account_id = :account;

-- add_session(digest text, account int, token text) -> nothing
INSERT INTO session (session_digest, account_id, form_token, began_at, seen_at, ended_at)
VALUES (:digest, :account, :token, :now, :now, NULL);

-- An open session and whose it is.
-- session_by_digest(digest text) -> one open_session
SELECT s.session_digest, s.form_token, s.began_at, s.seen_at, a.account_id, a.username, a.name,
       a.role, a.holder_id, a.is_to_change, a.has_keys
  FROM session s JOIN account a ON a.account_id = s.account_id
 WHERE s.session_digest = :digest AND s.ended_at IS NULL AND a.closed_at IS NULL;

-- touch_session(digest text) -> nothing
UPDATE session SET seen_at = :now WHERE session_digest = :digest AND ended_at IS NULL;

-- end_session(digest text) -> nothing
UPDATE session SET ended_at = :now WHERE session_digest = :digest AND ended_at IS NULL;

-- end_sessions_of(account int) -> changed
UPDATE session SET ended_at = :now WHERE account_id = :account AND ended_at IS NULL;

-- Whoever had the old password is out.
-- end_other_sessions(account int, digest text) -> nothing
UPDATE session SET ended_at = :now
 WHERE account_id = :account AND session_digest <> :digest AND ended_at IS NULL;

-- Sessions so old that none of them can be open.
-- forget_old_sessions(before instant) -> nothing
DELETE FROM session WHERE began_at < :before;

-- failures_of(who text) -> one sign_in_failure
SELECT who, failures, last_at FROM sign_in_failure WHERE who = :who;

-- note_failure(who text) -> nothing
INSERT INTO sign_in_failure (who, failures, last_at) VALUES (:who, 1, :now)
ON CONFLICT (who) DO UPDATE SET failures = sign_in_failure.failures + 1, last_at = :now;

-- forget_failures(who text) -> nothing
DELETE FROM sign_in_failure WHERE who = :who;

-- Failures so old that they say nothing any more.
-- forget_old_failures(before instant) -> nothing
DELETE FROM sign_in_failure WHERE last_at < :before;

-- set_password(account int, hash text, is_to_change bool) -> nothing
UPDATE account SET password_hash = :hash, is_to_change = :is_to_change
 WHERE account_id = :account;

-- set_keys(account int, has_keys bool) -> nothing
UPDATE account SET has_keys = :has_keys WHERE account_id = :account;

-- add_account(account int, username text, name text, role text, holder int?, hash text,
--             is_to_change bool) -> nothing
INSERT INTO account (account_id, username, name, role, holder_id, password_hash, is_to_change,
                     has_keys, created_at, closed_at)
VALUES (:account, :username, :name, :role, :holder, :hash, :is_to_change, 1, :now, NULL);

-- set_account_role(account int, name text, role text, holder int?) -> nothing
UPDATE account SET name = :name, role = :role, holder_id = :holder WHERE account_id = :account;

-- close_account(account int) -> changed
UPDATE account SET closed_at = :now WHERE account_id = :account AND closed_at IS NULL;

-- open_account(account int) -> changed
UPDATE account SET closed_at = NULL WHERE account_id = :account AND closed_at IS NOT NULL;

-- accounts_of_role(role text) -> many account_line
SELECT account_id, username, name, role, closed_at FROM account
 WHERE role = :role ORDER BY username;

-- accounts_all() -> list account_line by a.username, a.name, a.role then a.account_id
SELECT a.account_id, a.username, a.name, a.role, a.closed_at FROM account a WHERE a.account_id > 0;

-- account_of_holder(holder int) -> many account_line
SELECT account_id, username, name, role, closed_at FROM account
 WHERE holder_id = :holder AND closed_at IS NULL ORDER BY account_id;

-- sent_form(account int, key text) -> one sent_form
SELECT location, sent_at FROM sent_form WHERE account_id = :account AND form_key = :key;

-- note_sent_form(account int, key text, location text) -> nothing
INSERT INTO sent_form (account_id, form_key, sent_at, location)
VALUES (:account, :key, :now, :location);

-- forget_sent_forms(before instant) -> nothing
DELETE FROM sent_form WHERE sent_at < :before;

-- setting_value(name text) -> one setting
SELECT name, value FROM setting WHERE name = :name;

-- set_setting(name text, value text) -> nothing
INSERT INTO setting (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = :value;

-- When an account last looked at a subject. Looks within half an hour are one.
-- last_look(account int, kind text, subject int) -> one last_look
SELECT looked_at, before_at FROM last_look
 WHERE account_id = :account AND subject_kind = :kind AND subject_id = :subject;

-- add_last_look(account int, kind text, subject int) -> nothing
INSERT INTO last_look (account_id, subject_kind, subject_id, looked_at, before_at)
VALUES (:account, :kind, :subject, :now, NULL);

-- move_last_look(account int, kind text, subject int, is_new bool) -> nothing
UPDATE last_look SET before_at = CASE WHEN :is_new = 1 THEN looked_at ELSE before_at END,
                     looked_at = :now
 WHERE account_id = :account AND subject_kind = :kind AND subject_id = :subject;
