/* desk_routes.c -- the addresses of the desk. */
#include "app/desk/desk.h"

#include "app/desk/cases.h"
#include "app/desk/pages.h"
#include "app/desk/staff.h"
#include "app/staff/permissions.h"

const struct route desk_routes[] = {
    { "GET", "/find", get_find, MAY_FIND },
    { "GET", "/cases", .list = &my_cases, .may = MAY_READ_CASES },
    { "GET", "/team", .list = &team_cases, .may = MAY_READ_TEAM },
    { "GET", "/people/{person}", get_person, MAY_READ_CASES, .about = "person",
      .look = "viewed overview", .marks_look = true },
    { "GET", "/people/{person}/stream", get_stream, MAY_READ_CASES, .about = "person",
      .look = "viewed stream", .marks_look = true },
    { "GET", "/people/{person}/sentence", get_sentence, MAY_READ_CASES, .about = "person",
      .look = "viewed sentence" },
    { "GET", "/people/{person}/contacts", get_contacts, MAY_READ_CASES, .about = "person",
      .look = "viewed contacts" },
    { "GET", "/people/{person}/details", get_details, MAY_READ_CASES, .about = "person",
      .look = "viewed details" },
    { "GET", "/people/{person}/working", get_working, MAY_READ_CASES, .about = "person",
      .look = "viewed working" },
    { "GET", "/people/{person}/looked", get_looked, MAY_SEE_WHO_LOOKED, .about = "person",
      .look = "viewed who looked" },
    { "GET", "/break-glass", get_break_glass, MAY_BREAK_GLASS },
    { "POST", "/break-glass", post_break_glass, MAY_BREAK_GLASS },
    { "GET", "/notices", get_notices, MAY_ANY_ACCOUNT },
    { "POST", "/notices", post_notices, MAY_ANY_ACCOUNT },
    { "GET", "/staff", .list = &staff_list, .may = MAY_READ_STAFF },
    { "GET", "/staff/{officer}", get_staff_member, MAY_READ_STAFF },
    { "GET", "/glossary", get_glossary, MAY_ANY_ACCOUNT },
    { "GET", "/help/keys", get_keys, MAY_ANY_ACCOUNT },
    { 0 },
};
