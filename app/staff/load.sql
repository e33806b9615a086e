-- Teams, offices and staff as a source sends them. What is held of a code is kept
-- beside before the row is written, and let go of again if nothing has changed.

-- add_sent_team(team int, code text, name text, kind text, unit_code text, unit_name text,
--     provider text, office text, po_posts int?, pso_posts int?, true_from date,
--     true_to date, source_ref text, disclosure text) -> changed
INSERT INTO team (team_id, code, name, kind, unit_code, unit_name, provider, office_code,
                  po_posts, pso_posts, fact_names())
SELECT :team, :code, :name, :kind, :unit_code, :unit_name, :provider, :office,
       :po_posts, :pso_posts, fact_values('staff')
 WHERE NOT EXISTS (SELECT 1 FROM team t WHERE t.code = :code AND sent_before(t)
                    AND t.name = :name AND t.kind = :kind AND t.unit_code = :unit_code
                    AND t.unit_name = :unit_name AND t.provider = :provider
                    AND t.office_code = :office AND same(t.po_posts, :po_posts)
                    AND same(t.pso_posts, :pso_posts))
ON CONFLICT (code) DO UPDATE
   SET name = excluded.name, kind = excluded.kind, unit_code = excluded.unit_code,
       unit_name = excluded.unit_name, provider = excluded.provider,
       office_code = excluded.office_code, po_posts = excluded.po_posts,
       pso_posts = excluded.pso_posts, true_from_on = excluded.true_from_on,
       true_to_on = excluded.true_to_on, known_at = excluded.known_at,
       source_id = excluded.source_id, source_ref = excluded.source_ref,
       gone_at = excluded.gone_at;

-- keep_team(code text) -> changed
INSERT INTO team_before (team_id, code, name, kind, unit_code, unit_name, provider,
                         office_code, po_posts, pso_posts, fact_names())
SELECT team_id, code, name, kind, unit_code, unit_name, provider, office_code, po_posts,
       pso_posts, true_from_on, true_to_on, known_at, :now, source_id, source_ref, gone_at,
       disclosure, standing, is_disputed, retention, dispose_on
  FROM team WHERE code = :code;

-- unkeep_team(code text) -> nothing
DELETE FROM team_before WHERE code = :code AND superseded_at = :now;

-- Teams that a source has sent; gone_at says since when it no longer does.
-- sent_teams() -> many sent_team
SELECT t.team_id, t.code, t.gone_at FROM team t WHERE t.source_ref <> '';

-- mark_team_gone(team int) -> nothing
UPDATE team SET gone_at = :now WHERE team_id = :team;

-- add_sent_office(office int, code text, name text, building text, street text, town text,
--     postcode text, telephone text, unit_code text, true_from date, true_to date,
--     source_ref text, disclosure text) -> changed
INSERT INTO office (office_id, code, name, building, street, town, postcode, telephone,
                    unit_code, fact_names())
SELECT :office, :code, :name, :building, :street, :town, :postcode, :telephone,
       :unit_code, fact_values('staff')
 WHERE NOT EXISTS (SELECT 1 FROM office o WHERE o.code = :code AND sent_before(o)
                    AND o.name = :name AND o.building = :building AND o.street = :street
                    AND o.town = :town AND o.postcode = :postcode
                    AND o.telephone = :telephone AND o.unit_code = :unit_code)
ON CONFLICT (code) DO UPDATE
   SET name = excluded.name, building = excluded.building, street = excluded.street,
       town = excluded.town, postcode = excluded.postcode, telephone = excluded.telephone,
       unit_code = excluded.unit_code, true_from_on = excluded.true_from_on,
       true_to_on = excluded.true_to_on, known_at = excluded.known_at,
       source_id = excluded.source_id, source_ref = excluded.source_ref,
       gone_at = excluded.gone_at;

-- keep_office(code text) -> changed
INSERT INTO office_before (office_id, code, name, building, street, town, postcode,
                           telephone, unit_code, fact_names())
SELECT office_id, code, name, building, street, town, postcode, telephone, unit_code,
       true_from_on, true_to_on, known_at, :now, source_id, source_ref, gone_at,
       disclosure, standing, is_disputed, retention, dispose_on
  FROM office WHERE code = :code;

-- unkeep_office(code text) -> nothing
DELETE FROM office_before WHERE code = :code AND superseded_at = :now;

-- sent_offices() -> many sent_office
SELECT o.office_id, o.code, o.gone_at FROM office o
 WHERE o.source_ref <> '';

-- mark_office_gone(office int) -> nothing
UPDATE office SET gone_at = :now WHERE office_id = :office;

-- add_sent_officer(officer int, code text, forename text, surname text, grade text,
--     team text, hours int?, email text, true_from date, true_to date, source_ref text,
--     disclosure text) -> changed
INSERT INTO officer (officer_id, code, forename, surname, grade, team_code,
                     contracted_hours, email, fact_names())
SELECT :officer, :code, :forename, :surname, :grade, :team, :hours, :email,
       fact_values('staff')
 WHERE NOT EXISTS (SELECT 1 FROM officer o WHERE o.code = :code AND sent_before(o)
                    AND o.forename = :forename AND o.surname = :surname
                    AND o.grade = :grade AND o.team_code = :team
                    AND same(o.contracted_hours, :hours) AND o.email = :email)
ON CONFLICT (code) DO UPDATE
   SET forename = excluded.forename, surname = excluded.surname, grade = excluded.grade,
       team_code = excluded.team_code, contracted_hours = excluded.contracted_hours,
       email = excluded.email, true_from_on = excluded.true_from_on,
       true_to_on = excluded.true_to_on, known_at = excluded.known_at,
       source_id = excluded.source_id, source_ref = excluded.source_ref,
       gone_at = excluded.gone_at;

-- keep_officer(code text) -> changed
INSERT INTO officer_before (officer_id, code, forename, surname, grade, team_code,
                            contracted_hours, email, fact_names())
SELECT officer_id, code, forename, surname, grade, team_code, contracted_hours, email,
       true_from_on, true_to_on, known_at, :now, source_id, source_ref, gone_at,
       disclosure, standing, is_disputed, retention, dispose_on
  FROM officer WHERE code = :code;

-- unkeep_officer(code text) -> nothing
DELETE FROM officer_before WHERE code = :code AND superseded_at = :now;

-- Staff, with their first and last day here.
-- sent_officers() -> many sent_officer
SELECT o.officer_id, o.code, o.true_from_on, o.true_to_on, o.gone_at FROM officer o
 WHERE o.source_ref <> '';

-- mark_officer_gone(officer int) -> nothing
UPDATE officer SET gone_at = :now WHERE officer_id = :officer;

-- add_sent_absence(officer int, id int, from date, to date, true_from date, true_to date,
--     source_ref text, disclosure text) -> changed
INSERT INTO staff_absence (officer_id, absence_id, from_on, to_on, fact_names())
SELECT :officer, :id, :from, :to, fact_values('staff absence')
 WHERE NOT EXISTS (SELECT 1 FROM staff_absence a WHERE sent_before(a)
                    AND a.officer_id = :officer AND a.from_on = :from
                    AND same(a.to_on, :to));

-- supersede_absence(source_ref text, id int) -> changed
UPDATE staff_absence SET superseded_at = :now
 WHERE source_ref = :source_ref AND superseded_at IS NULL AND absence_id <> :id;

-- sent_absences() -> many absence_ref
SELECT a.officer_id, a.absence_id, a.source_ref FROM staff_absence a
 WHERE a.source_ref <> '' AND still_stands(a);

-- mark_absence_gone(officer int, id int) -> nothing
UPDATE staff_absence SET gone_at = :now WHERE officer_id = :officer AND absence_id = :id;
