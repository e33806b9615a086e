-- The one thing that is told on this side of the wall.

-- victim_contact_applies(person int) -> one victim_contact_applies
SELECT EXISTS (SELECT 1 FROM victim_contact c WHERE c.subject_id = :person
                AND c.superseded_at IS NULL)
    OR EXISTS (SELECT 1 FROM victim_register r WHERE r.subject_id = :person
                AND r.superseded_at IS NULL AND (r.ended_on IS NULL OR r.ended_on > :today))
       AS "applies:bool";
