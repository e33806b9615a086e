-- People as a source sends them. Their facts carry the person's CRN as reference.

-- add_sent_person(person int, crn text, forename text, middle_name text, surname text,
--     called text, born date, name_order text, sight text) -> nothing
INSERT INTO person (person_id, crn, forename, middle_name, surname, called, birth_on,
                    name_order, sight, known_at, source_id, gone_at)
VALUES (:person, :crn, :forename, :middle_name, :surname, :called, :born,
        :name_order, :sight, :now, :source, NULL);

-- The copies for lists, where they differ.
-- change_sent_person(person int, forename text, middle_name text, surname text,
--     called text, born date, name_order text) -> changed
UPDATE person
   SET forename = :forename, middle_name = :middle_name, surname = :surname,
       called = :called, birth_on = :born, name_order = :name_order, source_id = :source,
       gone_at = NULL
 WHERE person_id = :person
   AND NOT (forename = :forename AND middle_name = :middle_name AND surname = :surname
            AND called = :called AND same(birth_on, :born) AND gone_at IS NULL);

-- mark_person_gone(person int) -> nothing
UPDATE person SET gone_at = :now WHERE person_id = :person;

-- restrict_as_sent(person int) -> changed
UPDATE person SET sight = 'restricted' WHERE person_id = :person AND sight = 'open';

-- Only a restriction that came with the extract goes with it.
-- open_as_sent(person int, reason text) -> changed
UPDATE person SET sight = 'open'
 WHERE person_id = :person AND sight = 'restricted'
   AND EXISTS (SELECT 1 FROM sight_bar b WHERE b.person_id = :person AND b.account_id = 0
                AND b.reason = :reason);

-- Everybody, by CRN.
-- sent_people() -> many sent_person
-- unsighted: the import must know whom it may attach rows to
-- scans: once an import
SELECT p.person_id, p.crn, p.gone_at FROM person p;

-- add_sent_name(person int, id int, kind text, title text, forename text,
--     middle_name text, surname text, born date, gender text, true_from date,
--     true_to date, source_ref text, disclosure text) -> changed
INSERT INTO person_name (person_id, name_id, kind, title, forename, middle_name, surname,
                         birth_on, gender, fact_names())
SELECT :person, :id, :kind, :title, :forename, :middle_name, :surname, :born, :gender,
       fact_values('case')
 WHERE NOT EXISTS (SELECT 1 FROM person_name n WHERE sent_before(n)
                    AND n.person_id = :person AND n.kind = :kind AND n.title = :title
                    AND n.forename = :forename AND n.middle_name = :middle_name
                    AND n.surname = :surname AND same(n.birth_on, :born)
                    AND n.gender = :gender);

-- supersede_name(source_ref text, id int) -> changed
UPDATE person_name SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND name_id <> :id;

-- add_name_key(key text, person int, name int) -> nothing
INSERT INTO name_key (key, person_id, name_id) VALUES (:key, :person, :name);

-- sent_aliases(from int, to int) -> many alias_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT n.person_id, n.name_id, n.source_ref FROM person_name n
 WHERE n.person_id BETWEEN :from AND :to AND n.kind = 'alias' AND n.source_ref <> ''
   AND still_stands(n);

-- mark_name_gone(person int, id int) -> nothing
UPDATE person_name SET gone_at = :now WHERE person_id = :person AND name_id = :id;

-- add_sent_identifier(person int, id int, kind text, value text, canonical text,
--     valid bool, true_from date, true_to date, source_ref text, disclosure text)
--     -> changed
INSERT INTO person_identifier (person_id, identifier_id, kind, value, canonical, is_valid,
                               fact_names())
SELECT :person, :id, :kind, :value, :canonical, :valid, fact_values('case')
 WHERE NOT EXISTS (SELECT 1 FROM person_identifier i
                    WHERE i.person_id = :person AND i.kind = :kind AND sent_before(i)
                      AND i.value = :value AND i.canonical = :canonical);

-- supersede_identifier(person int, kind text, source_ref text, id int) -> changed
UPDATE person_identifier SET superseded_at = :now
 WHERE person_id = :person AND kind = :kind AND source_ref = :source_ref
   AND superseded_at IS NULL AND identifier_id <> :id;

-- add_sent_fact(person int, id int, kind text, value text, true_from date, true_to date,
--     source_ref text, disclosure text) -> changed
INSERT INTO person_fact (person_id, fact_id, kind, value, words, said_by, role, fact_names())
SELECT :person, :id, :kind, :value, '', '', 'person', fact_values('case')
 WHERE NOT EXISTS (SELECT 1 FROM person_fact f
                    WHERE f.person_id = :person AND f.kind = :kind AND sent_before(f)
                      AND f.value = :value);

-- supersede_fact(person int, kind text, source_ref text, id int) -> changed
UPDATE person_fact SET superseded_at = :now
 WHERE person_id = :person AND kind = :kind AND source_ref = :source_ref
   AND superseded_at IS NULL AND fact_id <> :id;

-- add_sent_address(person int, id int, status text, no_abode bool, building text,
--     number text, street text, town text, postcode text, true_from date, true_to date,
--     source_ref text, disclosure text) -> changed
INSERT INTO address (person_id, address_id, status, no_abode, building, number, street,
                     town, postcode, fact_names())
SELECT :person, :id, :status, :no_abode, :building, :number, :street, :town, :postcode,
       fact_values('case')
 WHERE NOT EXISTS (SELECT 1 FROM address a WHERE sent_before(a)
                    AND a.person_id = :person AND a.status = :status
                    AND a.no_abode = :no_abode AND a.building = :building
                    AND a.number = :number AND a.street = :street AND a.town = :town
                    AND a.postcode = :postcode);

-- supersede_address(source_ref text, id int) -> changed
UPDATE address SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND address_id <> :id;

-- sent_addresses(from int, to int) -> many address_ref
-- unsighted: the import compares what it holds with what it was sent
SELECT a.person_id, a.address_id, a.source_ref FROM address a
 WHERE a.person_id BETWEEN :from AND :to AND a.source_ref <> '' AND still_stands(a);

-- mark_address_gone(person int, id int) -> nothing
UPDATE address SET gone_at = :now WHERE person_id = :person AND address_id = :id;

-- Two records that may be one person: noticed once, the smaller number first.
-- notice_duplicate(person int, other int, reason text) -> nothing
INSERT INTO possible_duplicate (person_id, other_id, reason, noticed_at, decided_at, decision)
VALUES (:person, :other, :reason, :now, NULL, '')
ON CONFLICT (person_id, other_id, reason) DO NOTHING;
