/* roles.c -- which role may do what. */
#include "app/staff/permissions.h"

#define BIT(permission) (UINT64_C(1) << (permission))

const struct permission_row permissions[] = {
    { MAY_FIND, "Find people" },
    { MAY_READ_CASES, "Open a person's record" },
    { MAY_READ_NOTES, "Read what is written in contacts" },
    { MAY_READ_TEAM, "Read the lists of teams and of the unit" },
    { MAY_READ_STAFF, "Read about members of staff" },
    { MAY_SEE_WHO_LOOKED, "See who opened a record" },
    { MAY_BREAK_GLASS, "Open a restricted record for four hours, with a reason" },
    { MAY_NAME_SIGHT, "Say who may see a restricted or closed record" },
    { MAY_KEEP_ACCOUNTS, "Make, reset and close accounts" },
    { MAY_KEEP_IMPORT, "Map codes and mend rejected rows" },
    { MAY_SEE_ROLES, "See what each role may do" },
    { MAY_KEEP_HOLDS, "Place and lift holds" },
    { MAY_READ_VICTIMS, "Read victim contact" },
    { MAY_RECORD, "Write facts about people" },
    { 0 },
};

#define READS_CASES                                                                               \
    (BIT(MAY_FIND) | BIT(MAY_READ_CASES) | BIT(MAY_READ_NOTES) | BIT(MAY_READ_STAFF)              \
     | BIT(MAY_SEE_WHO_LOOKED) | BIT(MAY_SEE_ROLES))
#define LEADS (READS_CASES | BIT(MAY_READ_TEAM) | BIT(MAY_BREAK_GLASS) | BIT(MAY_RECORD))

const struct role roles[] = {
    { "practitioner", "Practitioner",
      READS_CASES | BIT(MAY_READ_TEAM) | BIT(MAY_RECORD), "/cases" },
    { "senior", "Senior probation officer", LEADS | BIT(MAY_NAME_SIGHT), "/team" },
    { "head", "Head of unit",
      LEADS | BIT(MAY_NAME_SIGHT) | BIT(MAY_KEEP_HOLDS) | BIT(MAY_KEEP_IMPORT), "/team" },
    { "administrator", "Reception and administration",
      BIT(MAY_FIND) | BIT(MAY_READ_CASES) | BIT(MAY_READ_TEAM) | BIT(MAY_READ_STAFF)
          | BIT(MAY_SEE_ROLES) | BIT(MAY_KEEP_IMPORT) | BIT(MAY_RECORD), "/find" },
    { "court_officer", "Court officer", READS_CASES | BIT(MAY_RECORD), "/find" },
    { "unpaid_work", "Unpaid-work supervisor",
      BIT(MAY_FIND) | BIT(MAY_READ_CASES) | BIT(MAY_SEE_ROLES), "/find" },
    { "premises", "Approved-premises manager", READS_CASES | BIT(MAY_RECORD), "/find" },
    { "victim_liaison", "Victim liaison officer",
      BIT(MAY_FIND) | BIT(MAY_READ_CASES) | BIT(MAY_READ_VICTIMS) | BIT(MAY_SEE_ROLES), "/find" },
    { "inspector", "Inspector", READS_CASES | BIT(MAY_READ_TEAM), "/find" },
    { "professional_standards", "Professional standards",
      READS_CASES | BIT(MAY_READ_TEAM) | BIT(MAY_KEEP_HOLDS), "/find" },
    { "operator", "Operator",
      BIT(MAY_KEEP_ACCOUNTS) | BIT(MAY_KEEP_IMPORT) | BIT(MAY_SEE_ROLES) | BIT(MAY_READ_STAFF),
      "/admin" },
    { 0 },
};
