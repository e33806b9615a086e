-- Accounts: who can sign in.

-- account_named(username text) -> one account
SELECT account_id, username, name, role, holder_id, password_hash, is_to_change, has_keys,
       closed_at
  FROM account WHERE username = :username;

-- account_by_id(account int) -> one account
SELECT account_id, username, name, role, holder_id, password_hash, is_to_change, has_keys,
       closed_at
  FROM account WHERE account_id = :account;
