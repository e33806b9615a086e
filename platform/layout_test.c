/* layout_test.c -- the frame says who, whether something is wrong, how long the session lasts. */
#include "platform/layout.html.h"

#include "tools/test.h"

#include <string.h>

static struct nav_link links[] = {
    { "Today", { "/today" }, true },
    { "Cases", { "/cases" }, false },
};

static const struct page a_page = {
    .title = "Marcus Bell",
    .unit_name = "Northbridge",
    .nav = { 2, links },
    .user_name = "Amara Osei",
    .form_token = "t0ken",
    .has_keys = true,
    .idle_seconds = 1200,
};

static bool shows(void (*open)(struct out *, const struct page *),
                  void (*close)(struct out *, const struct page *), struct page page,
                  const char *words)
{
    struct out o = { 0 };
    open(&o, &page);
    close(&o, &page);
    bool found = memmem(o.text, o.len, words, strlen(words)) != NULL;
    out_free(&o);
    return found;
}

static bool page_shows(struct page page, const char *words)
{
    return shows(layout_open, layout_close, page, words);
}

TEST(the_title_names_page_and_unit_and_begins_with_error_if_there_is_one)
{
    struct page wrong = a_page;
    wrong.is_error = true;
    CHECK(page_shows(a_page, "<title>Marcus Bell - Northbridge</title>"));
    CHECK(page_shows(wrong, "<title>Error: Marcus Bell - Northbridge</title>"));
}

TEST(the_page_one_is_on_is_marked_in_the_navigation)
{
    CHECK(page_shows(a_page, "<a href=\"/today\" aria-current=\"page\">Today</a>"));
    CHECK(page_shows(a_page, "<a href=\"/cases\">Cases</a>"));
}

TEST(keys_that_are_turned_off_are_off_in_the_page)
{
    struct page quiet = a_page;
    quiet.has_keys = false;
    CHECK(page_shows(a_page, "data-keys=\"on\""));
    CHECK(page_shows(quiet, "data-keys=\"off\""));
}

TEST(a_signed_in_page_knows_when_the_session_ends)
{
    CHECK(page_shows(a_page, "data-idle=\"1200\""));
    CHECK(page_shows(a_page, "Stay signed in"));
}

/* 0 would tell the other tabs of this browser that nobody is signed in. */
TEST(a_page_that_asks_nothing_of_the_record_says_nothing_of_the_session)
{
    struct page without_record = a_page;
    without_record.idle_seconds = 0;
    CHECK(!page_shows(without_record, "data-idle"));
}

TEST(the_sign_in_page_says_that_nobody_is_signed_in)
{
    const struct page page = { .title = "Sign in", .unit_name = "Northbridge" };
    CHECK(shows(bare_layout_open, bare_layout_close, page, "data-idle=\"0\""));
    CHECK(!shows(bare_layout_open, bare_layout_close, page, "Stay signed in"));
    CHECK(!shows(layout_open, layout_close, page, "Sign out"));
}

TEST(signing_out_carries_the_form_token)
{
    CHECK(page_shows(a_page, "name=\"form_token\" value=\"t0ken\""));
}

TEST(how_old_the_record_is_stands_on_the_page_only_when_there_is_something_to_say)
{
    struct page old = a_page;
    old.as_at = "Last extract: 2 days old";
    CHECK(page_shows(old, "Last extract: 2 days old"));
    CHECK(!page_shows(a_page, "class=\"as-at\""));
}

TEST(an_error_with_a_field_leads_to_it_and_one_without_does_not)
{
    struct refusal r = refuse("Choose one of the two");
    refusal_add(&r, "due", "Enter a date");
    struct out o = { 0 };
    error_summary(&o, &r);
    out_bytes(&o, "", 1);
    CHECK(strstr(o.text, "<a href=\"#due\">Enter a date</a>"));
    CHECK(!strstr(o.text, "\">Choose one of the two"));
    out_free(&o);
}

TEST(nothing_refused_shows_no_summary)
{
    struct out o = { 0 };
    error_summary(&o, &ALLOWED);
    CHECK_INT(o.len, 0);
}
