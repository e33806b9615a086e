/* form_test.c -- each kind of field: missing, too long, wrong, and drawn again. */
#include "platform/form.h"

#include "tools/asking.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

static const struct choice colours[] = { { "", "Select one" }, { "r", "Red" }, { "g", "Green" },
                                         { 0 } };

/* One field that is sent, and the sentence it gets. */
struct field_case { const char *sent, *sentence; };

/* What is said of a field `x` when this was sent. */
static const char *sentence_for(struct work *w, struct field field, const char *sent)
{
    struct field fields[] = { field, { 0 } };
    struct request *r = a_request(w, "POST", "/x", sent);
    bool well = form_check(r, fields);
    CHECK_INT(well, !refused(&r->refusal));
    CHECK(r->refusal.count <= 1);
    return refusal_for(&r->refusal, "x");
}

static void check_cases(struct field field, const struct field_case *c)
{
    struct work *w = a_world();
    for (; c->sent; c++)
        CHECK_TEXT(sentence_for(w, field, c->sent), c->sentence);
}

TEST(a_missing_field_says_its_own_words_or_its_label)
{
    struct work *w = a_world();
    struct field plain = { "x", "Colour", .kind = FIELD_TEXT };
    struct field told = { "x", "Colour", .kind = FIELD_TEXT, .missing = "Enter a colour" };
    struct field optional = { "x", "Colour", .kind = FIELD_TEXT, .optional = true };
    static const char *const nothings[] = { "", "x=", "x=+", "x=%0D%0A", "x=+%09%0A+" };
    for (size_t i = 0; i < sizeof nothings / sizeof *nothings; i++) {
        CHECK_TEXT(sentence_for(w, plain, nothings[i]), "Enter: Colour");
        CHECK_TEXT(sentence_for(w, told, nothings[i]), "Enter a colour");
        CHECK_TEXT(sentence_for(w, optional, nothings[i]), NULL);
    }
}

TEST(text_is_measured_in_characters_after_trimming)
{
    check_cases((struct field){ "x", "Name", .kind = FIELD_TEXT, .most = 3 },
                (const struct field_case[]){
                    { "x=abc", NULL },
                    { "x=++abc++", NULL },
                    { "x=%C3%A9%E2%82%AC%F0%9F%99%82", NULL },      /* 3 characters, 9 bytes */
                    { "x=abcd", "Name must be 3 characters or fewer" },
                    { "x=%C3%A9%C3%A9%C3%A9%C3%A9", "Name must be 3 characters or fewer" },
                    { 0 },
                });
}

TEST(text_without_a_limit_of_its_own_has_200_characters)
{
    static const struct { enum field_kind kind; } kinds[] = {
        { FIELD_TEXT }, { FIELD_WORDS }, { FIELD_PASSWORD }, { FIELD_HIDDEN } };
    char sent[204] = "x=";
    memset(sent + 2, 'a', 201);
    struct work *w = a_world();
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct field f = { "x", "Name", .kind = kinds[i].kind };
        sent[202] = 'a';
        CHECK_TEXT(sentence_for(w, f, sent), "Name must be 200 characters or fewer");
        sent[202] = '\0';
        CHECK_TEXT(sentence_for(w, f, sent), NULL);
    }
}

#define NO_DAY "Enter a date such as 17/5/2027, 17 may or tomorrow"
TEST(a_date_is_one_that_there_is)
{
    check_cases((struct field){ "x", "Due", .kind = FIELD_DATE }, (const struct field_case[]){
        { "x=28%2F2%2F2027", NULL },
        { "x=29%2F2%2F2028", NULL },
        { "x=29%2F2%2F2027", NO_DAY },
        { "x=tomorrow", NULL },
        { "x=soon", NO_DAY },
        { 0 },
    });
    check_cases((struct field){ "x", "Due", .kind = FIELD_DATE, .wrong = "Enter when it is due" },
                (const struct field_case[]){ { "x=soon", "Enter when it is due" }, { 0 } });
}

/* Today is 24 November 2026. */
#define NO_PAST "Enter a date up to today, such as 17/5/1987"
TEST(a_date_of_birth_is_never_after_today)
{
    check_cases((struct field){ "x", "Born", .kind = FIELD_PAST_DATE }, (const struct field_case[]){
        { "x=17%2F5%2F1987", NULL },
        { "x=24%2F11%2F2026", NULL },
        { "x=25%2F11%2F2026", NO_PAST },
        { "x=17+may", NO_PAST },
        { 0 },
    });
}

#define NO_TIME "Enter a time such as 9, 10:30 or 4pm"
TEST(a_time_is_one_of_the_day)
{
    check_cases((struct field){ "x", "Time", .kind = FIELD_TIME }, (const struct field_case[]){
        { "x=9", NULL }, { "x=10%3A30", NULL }, { "x=4pm", NULL },
        { "x=25", NO_TIME }, { "x=10%3A60", NO_TIME }, { "x=noonish", NO_TIME }, { 0 },
    });
}

TEST(a_number_is_whole_and_within_its_limits)
{
    check_cases((struct field){ "x", "Hours", .kind = FIELD_NUMBER, .least = 40, .most = 300 },
                (const struct field_case[]){
                    { "x=39", "Hours must be from 40 to 300" },
                    { "x=40", NULL },
                    { "x=300", NULL },
                    { "x=+300+", NULL },
                    { "x=301", "Hours must be from 40 to 300" },
                    { "x=99999999999999999999", "Hours must be a whole number" },
                    { "x=40.5", "Hours must be a whole number" },
                    { "x=forty", "Hours must be a whole number" },
                    { 0 },
                });
    check_cases((struct field){ "x", "Hours", .kind = FIELD_NUMBER, .least = 1 },
                (const struct field_case[]){
                    { "x=0", "Hours must be 1 or more" }, { "x=1000000", NULL }, { 0 } });
}

TEST(only_a_choice_that_was_offered_is_taken)
{
    static const enum field_kind kinds[] = { FIELD_CHOICE, FIELD_SELECT };
    for (size_t i = 0; i < 2; i++) {
        struct field f = { "x", "Colour", .kind = kinds[i], .choices = colours,
                           .missing = "Select a colour" };
        check_cases(f, (const struct field_case[]){
            { "x=r", NULL },
            { "x=R", "Select a colour" },
            { "x=blue", "Select a colour" },
            { "x=", "Select a colour" },
            { "", "Select a colour" },
            { 0 },
        });
        f.missing = NULL;
        check_cases(f, (const struct field_case[]){
            { "x=blue", "Select one of the answers" }, { 0 } });
    }
}

TEST(a_box_is_ticked_or_left)
{
    check_cases((struct field){ "x", "Agree", .kind = FIELD_TICK, .optional = true },
                (const struct field_case[]){
                    { "x=yes", NULL },
                    { "", NULL },
                    { "x=on", "Tick the box or leave it" },
                    { 0 },
                });
    struct request *r = a_request(NULL, "POST", "/x", "x=yes&y=no");
    CHECK(form_ticked(r, "x"));
    CHECK(!form_ticked(r, "y"));
    CHECK(!form_ticked(r, "z"));
}

TEST(every_field_that_is_wrong_is_told_at_once)
{
    static const struct field fields[] = {
        { "name", "Name", .kind = FIELD_TEXT, .missing = "Enter a name" },
        { "due", "Due", .kind = FIELD_DATE },
        { "note", "Note", .kind = FIELD_WORDS, .optional = true },
        { 0 },
    };
    struct request *r = a_request(a_world(), "POST", "/x", "due=soon");
    CHECK(!form_check(r, fields));
    CHECK_INT(r->refusal.count, 2);
    CHECK_TEXT(r->refusal.line[0].field, "name");
    CHECK_TEXT(r->refusal.line[1].field, "due");
}

TEST(what_was_sent_is_read_trimmed_and_by_its_kind)
{
    struct request *r = a_request(a_world(), "POST", "/x",
                                  "name=+Amara+&day=+24%2F11%2F2026&at=9&n=-12&bad=x");
    CHECK_TEXT(form_text(r, "name"), "Amara");
    CHECK_TEXT(form_text(r, "missing"), "");
    CHECK_DATE(form_date(r, "day"), "2026-11-24");
    CHECK_DATE(form_past_date(r, "day"), "2026-11-24");
    CHECK_DATE(form_date(r, "bad"), "");
    CHECK_INT(form_time(r, "at").value, 540);
    CHECK_INT(form_number(r, "n").value, -12);
    CHECK(!form_number(r, "bad").known);
    CHECK(!form_number(r, "missing").known);
}

/* ---- drawing ---------------------------------------------------------------------*/

static const char *drawn(struct request *r, struct field field, const struct field_start *start)
{
    struct field fields[] = { field, { 0 } };
    form_fields(r->out, r, fields, start);
    return written(r);
}

TEST(what_was_typed_is_kept_as_it_was_typed_beside_the_error)
{
    struct field f = { "x", "Due", .kind = FIELD_DATE };
    struct request *r = a_request(a_world(), "POST", "/x", "x=+%3Csoon%3E");
    form_check(r, (const struct field[]){ f, { 0 } });
    const char *html = drawn(r, f, NULL);
    CHECK(has_words(html, "value=\" &lt;soon&gt;\""));
    CHECK(has_words(html, "id=\"x-error\""));
    CHECK(has_words(html, NO_DAY));
}

TEST(a_form_starts_from_what_is_held_until_something_is_typed)
{
    static const struct field_start start[] = { { "y", "other" }, { "x", "held" }, { 0 } };
    struct work *w = a_world();
    struct field f = { "x", "Name", .kind = FIELD_TEXT };
    CHECK(has_words(drawn(a_request(w, "GET", "/x", NULL), f, start), "value=\"held\""));
    CHECK(has_words(drawn(a_request(w, "POST", "/x", "x=typed"), f, start), "value=\"typed\""));
    CHECK(has_words(drawn(a_request(w, "POST", "/x", "x="), f, start), "value=\"\""));
}

TEST(a_password_is_never_drawn_again)
{
    static const struct field_start start[] = { { "x", "held secret" }, { 0 } };
    struct field f = { "x", "Password", .kind = FIELD_PASSWORD };
    const char *html = drawn(a_request(a_world(), "POST", "/x", "x=typed+secret"), f, start);
    CHECK(has_words(html, "type=\"password\""));
    CHECK(!strstr(html, "secret"));
    CHECK(!strstr(html, "value="));
}

TEST(the_choice_made_is_the_one_marked)
{
    struct field f = { "x", "Colour", .kind = FIELD_SELECT, .choices = colours };
    const char *html = drawn(a_request(a_world(), "POST", "/x", "x=g"), f, NULL);
    CHECK(has_words(html, "<option value=\"g\" selected>Green"));
    CHECK(!strstr(html, "value=\"r\" selected"));
    f.kind = FIELD_CHOICE;
    html = drawn(a_request(a_world(), "POST", "/x", "x=g"), f, NULL);
    CHECK(has_words(html, "value=\"g\" checked"));
    CHECK(!strstr(html, "value=\"r\" checked"));
}

TEST(a_box_that_was_unticked_stays_so_when_the_form_comes_back)
{
    static const struct field_start start[] = { { "x", "yes" }, { 0 } };
    struct field f = { "x", "Agree", .kind = FIELD_TICK };
    CHECK(has_words(drawn(a_request(a_world(), "GET", "/x", NULL), f, start), "checked"));
    CHECK(!strstr(drawn(a_request(a_world(), "POST", "/x", ""), f, start), "checked"));
    CHECK(has_words(drawn(a_request(a_world(), "POST", "/x", "x=yes"), f, NULL), "checked"));
}

TEST(every_form_has_the_sessions_token_and_a_key_of_its_own)
{
    struct request *r = a_request(a_world(), "GET", "/x", NULL);
    r->session.form_token = "t0ken";
    form_secrets(r->out, r);
    const char *once = written(r);
    CHECK(has_words(once, "name=\"form_token\" value=\"t0ken\""));
    CHECK(has_words(once, "name=\"form_key\" value=\""));
    out_clear(r->out);
    form_secrets(r->out, r);
    CHECK(strcmp(once, written(r)) != 0);
}
