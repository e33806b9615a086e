/* grade.h -- the grades of staff, and the codes that stand for them. */
#ifndef RULES_GRADE_H
#define RULES_GRADE_H

/* Probation officer, probation service officer, senior probation officer,
 * trainee (PQiP), and DMY: none that can be told. */
enum grade { GRADE_PO, GRADE_PSO, GRADE_SPO, GRADE_TPO, GRADE_DMY, GRADES };

/* The grade that a staff grade code of the case system stands for; DMY if the
 * code is not one, or NULL. Beware: the code "PSO" stands for grade PO. */
enum grade grade_of_code(const char *code);

/* "PO" ...; NULL if out of range. */
const char *grade_name(enum grade grade);

#endif
