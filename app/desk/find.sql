-- Finding a person by name, number or date of birth. Every query is quick because it
-- is one range of one index.

-- A name whose words, in some order, begin with what was typed. `rest` is a LIKE
-- pattern for a second word; '%' where only one was typed.
-- names_like(from text, below text, rest text, most int) -> many name_hit
SELECT k.key, p.person_id, k.name_id
  FROM name_key k JOIN person p ON p.person_id = k.person_id
 WHERE k.key >= :from AND k.key < :below AND k.key LIKE :rest AND sighted(p.person_id)
 ORDER BY k.key, k.person_id, k.name_id LIMIT :most;

-- person_by_crn(crn text) -> one person_hit
SELECT p.person_id FROM person p WHERE p.crn = :crn AND sighted(p.person_id);

-- people_by_number(kind text, canonical text) -> many person_hit
SELECT i.person_id FROM person_identifier i
 WHERE i.kind = :kind AND i.canonical = :canonical AND i.superseded_at IS NULL
   AND sighted(i.person_id)
 LIMIT 20;

-- people_born_on(born date, most int) -> many birth_hit
SELECT p.person_id, p.name_order FROM person p
 WHERE p.birth_on = :born AND sighted(p.person_id)
 ORDER BY p.person_id LIMIT :most;

-- What a result shows.
-- found_line(person int) -> one found_line
SELECT p.person_id, p.crn, p.forename, p.middle_name, p.surname, p.called, p.birth_on,
       p.name_order, c.rosh, c.sentence, c.status, c.next_order,
       c.unknowns AS "unknowns:int?", c.unknown_words,
       c.is_open AS "is_open:int?", c.staff_code, o.forename AS officer_forename, o.surname AS officer_surname
  FROM person p
  LEFT JOIN case_line c ON c.person_id = p.person_id
  LEFT JOIN officer o ON o.code = c.staff_code
 WHERE p.person_id = :person AND sighted(p.person_id);

-- The name that a hit was made by.
-- name_hit_line(person int, name int) -> one name_line
SELECT n.kind, n.forename, n.middle_name, n.surname, n.known_at FROM person_name n
 WHERE n.person_id = :person AND n.name_id = :name AND sighted(n.person_id);
