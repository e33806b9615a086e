-- Reading what is known of a person.

-- The head of every page about them.
-- person_head(person int) -> one person_head
SELECT p.person_id, p.crn, p.forename, p.middle_name, p.surname, p.called, p.birth_on, p.sight,
       p.gone_at, s.system, s.as_of_on
  FROM person p JOIN source s ON s.source_id = p.source_id
 WHERE p.person_id = :person AND sighted(p.person_id);

-- names_of(person int) -> many name_of_person
SELECT n.name_id, n.kind, n.title, n.forename, n.middle_name, n.surname, n.birth_on,
       n.known_at, n.gone_at, s.system, s.as_of_on
  FROM person_name n JOIN source s ON s.source_id = n.source_id
 WHERE n.person_id = :person AND held(n) AND sighted(n.person_id)
 ORDER BY n.person_id, n.name_id;

-- identifiers_of(person int) -> many identifier_of_person
SELECT i.identifier_id, i.kind, i.value, i.canonical, i.is_valid, i.gone_at, s.system, s.as_of_on
  FROM person_identifier i JOIN source s ON s.source_id = i.source_id
 WHERE i.person_id = :person AND held(i) AND sighted(i.person_id)
 ORDER BY i.person_id, i.identifier_id;

-- addresses_of(person int) -> many address_of_person
SELECT d.address_id, d.status, d.no_abode AS "is_no_abode:bool", d.building, d.number, d.street,
       d.town, d.postcode, d.true_from_on, d.true_to_on, d.known_at, d.gone_at, s.system,
       s.as_of_on
  FROM address d JOIN source s ON s.source_id = d.source_id
 WHERE d.person_id = :person AND held(d) AND sighted(d.person_id)
 ORDER BY d.person_id, d.address_id;

-- Everything else: one row a fact, by kind.
-- facts_of(person int) -> many fact_of_person
SELECT f.kind, f.fact_id, f.value, f.words, f.said_by, f.true_from_on, f.true_to_on, f.known_at,
       f.gone_at, f.disclosure, f.standing, f.is_disputed, s.system, s.as_of_on,
       l.name AS language_name
  FROM person_fact f
  JOIN source s ON s.source_id = f.source_id
  LEFT JOIN code_known l ON l.code_table = 'languages' AND l.code = f.value
                        AND f.kind = 'language'
 WHERE f.person_id = :person AND held(f) AND sighted(f.person_id)
 ORDER BY f.person_id, f.kind, f.fact_id;

-- protective_orders_of(person int) -> many protective_order_of_person
SELECT r.order_id, r.kind, r.terms, r.court, r.true_from_on, r.true_to_on, r.known_at, s.system,
       s.as_of_on
  FROM protective_order r JOIN source s ON s.source_id = r.source_id
 WHERE r.person_id = :person AND held(r) AND sighted(r.person_id)
 ORDER BY r.person_id, r.order_id;

-- Records that may be the same person's, as far as the reader may see the other.
-- duplicates_of(person int) -> many duplicate_line
SELECT d.person_id, d.reason, p.person_id AS "other_id:int", p.crn, p.forename, p.surname,
       p.birth_on
  FROM possible_duplicate d JOIN person p ON p.person_id = d.other_id
 WHERE d.person_id = :person AND d.decided_at IS NULL AND sighted(p.person_id)
   AND sighted(d.person_id)
 ORDER BY d.person_id, d.other_id, d.reason;
