-- What the cases of queries share.

-- macro sighted()
NOT EXISTS (SELECT 1 FROM bar WHERE bar.person_id = {1})
