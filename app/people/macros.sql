-- Who may see whom: required in every query over a table that belongs to a person.

-- macro sighted()
-- sighted(person_id): the reader may see this person. Almost nobody is barred, so
-- for almost everybody this is one look into an index that finds nothing.
NOT EXISTS (SELECT 1 FROM sight_bar bar WHERE bar.person_id = {1}
             AND (bar.account_id = :reader
                  OR (bar.account_id = 0
                      AND NOT EXISTS (SELECT 1 FROM sight_pass pass
                                       WHERE pass.person_id = {1}
                                         AND pass.account_id = :reader
                                         AND pass.until_at > :now))))
