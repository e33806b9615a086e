-- Members of staff behind accounts.

-- officer_of_code(code text) -> one officer_of_code
SELECT officer_id, forename, surname, grade FROM officer WHERE code = :code;
