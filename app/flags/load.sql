-- Registrations as a source sends them.

-- add_sent_registration(person int, id int, type text, level text, category text,
--     registered date, review date, ended date, doubt text, true_from date,
--     true_to date, source_ref text, disclosure text) -> changed
INSERT INTO registration (person_id, registration_id, type_code, level_code, category_code,
                          registered_on, review_on, ended_on, doubt, fact_names())
SELECT :person, :id, :type, :level, :category, :registered, :review, :ended, :doubt,
       fact_values('registration')
 WHERE NOT EXISTS (SELECT 1 FROM registration r WHERE sent_before(r)
                    AND r.person_id = :person AND r.type_code = :type
                    AND r.level_code = :level AND r.category_code = :category
                    AND same(r.registered_on, :registered) AND same(r.review_on, :review)
                    AND same(r.ended_on, :ended) AND r.doubt = :doubt);

-- supersede_registration(source_ref text, id int) -> changed
UPDATE registration SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND registration_id <> :id;

-- sent_registrations(from int, to int) -> many registration_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT r.person_id, r.registration_id, r.source_ref FROM registration r
 WHERE r.person_id BETWEEN :from AND :to AND r.source_ref <> '' AND still_stands(r);

-- mark_registration_gone(person int, id int) -> nothing
UPDATE registration SET gone_at = :now WHERE person_id = :person AND registration_id = :id;
