/* list_test.c -- a list's order, its pages, its count, and its CSV. */
#include "platform/list.h"

#include "tools/asking.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

/* ---- a made-up list of stones, by name or by weight -------------------------------*/

enum { BY_NAME, BY_WEIGHT, MOST_STONES = 2500 };

struct stone { int64_t id; const char *name; int64_t weight; };

/* How many there are: what a test changes. */
static int64_t stones_there = 3;

static const char *name_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct stone *)row)->name;
}

static const char *weight_text(struct arena *a, const void *row)
{
    return arena_print(a, "%lld", (long long)((const struct stone *)row)->weight);
}

static void weight_cell(struct out *o, const void *row)
{
    out_print(o, "<b>%lld</b>", (long long)((const struct stone *)row)->weight);
}

/* Names and weights both rise with the id: "a0001" weighs 1. Only two orders are
 * asked for here: up, or down. */
static struct list_rows stones(struct request *r, const struct list_page *page)
{
    static struct stone row[MOST_STONES];
    struct list_rows rows = { 0, row };
    int64_t id = page->descending ? stones_there : 1, step = page->descending ? -1 : 1;
    if (page->after_key) id = page->after_id + step;
    for (; id >= 1 && id <= stones_there && rows.count < (size_t)page->most; id += step)
        row[rows.count++] =
            (struct stone){ id, arena_print(r->work.arena, "a%04lld", (long long)id), id };
    return rows;
}

static int64_t count_of_stones(struct request *r)
{
    (void)r;
    return stones_there > COUNT_CAP ? COUNT_CAP + 1 : stones_there;
}

static int64_t stone_id(const void *row)
{
    return ((const struct stone *)row)->id;
}

static const char *stone_key(struct arena *a, const void *row, int sort)
{
    return sort == BY_WEIGHT ? weight_text(a, row) : name_text(a, row);
}

static int64_t two_withheld(struct request *r)
{
    (void)r;
    return 2;
}

static const struct list_column columns[] = {
    { "Name", BY_NAME, .text = name_text },
    { "Weight, kg", BY_WEIGHT, .is_number = true, .starts_down = true, .text = weight_text,
      .show = weight_cell },
    { "Colour", NO_SORT, .text = name_text },
    { 0 },
};

static const struct field filters[] = { { "colour", "Colour", .kind = FIELD_TEXT }, { 0 } };
static const struct field kept[] = { { "team", "Team", .kind = FIELD_HIDDEN }, { 0 } };

static struct list the_list(void)
{
    return (struct list){
        .title = "Stones", .noun = "stones", .one = "stone", .columns = columns,
        .filters = filters, .kept = kept, .row_size = sizeof(struct stone), .sort = BY_NAME,
        .empty = "There is no stone.", .rows = stones, .count = count_of_stones, .id = stone_id,
        .key = stone_key,
    };
}

static struct request *asking_for(const char *target)
{
    return a_request(a_world(), "GET", target, NULL);
}

static const char *drawn(const char *target, int64_t there)
{
    struct request *r = asking_for(target);
    struct list l = the_list();
    stones_there = there;
    list_draw(r->out, r, &l);
    return written(r);
}

/* ---- order -----------------------------------------------------------------------*/

/* The head of a column: how it is sorted, and where pressing it leads. */
#define HEAD(order, to, label)                                                                    \
    "aria-sort=\"" order "\"><a class=\"sort\" href=\"" to "\">" label

TEST(a_list_says_how_it_is_sorted_and_offers_the_other_way)
{
    const char *html = drawn("/stones", 3);
    CHECK(has_words(html, HEAD("ascending", "?sort=0&amp;down=1", "Name")));
    CHECK(has_words(html, HEAD("none", "?sort=1&amp;down=1", "Weight, kg")));
    CHECK(has_words(html, "<th scope=\"col\" class=\"\">Colour</th>"));
    html = drawn("/stones?sort=1&down=1", 3);
    CHECK(has_words(html, HEAD("descending", "?sort=1&amp;down=0", "Weight, kg")));
    CHECK(has_words(html, HEAD("none", "?sort=0&amp;down=0", "Name")));
}

TEST(an_order_that_no_column_offers_is_the_usual_one)
{
    static const char *const targets[] = {
        "/stones?sort=2", "/stones?sort=-1", "/stones?sort=4294967295", "/stones?sort=4294967297",
        "/stones?sort=-4294967295", "/stones?sort=x", "/stones?sort=&down=1", "/stones?down=1" };
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++)
        CHECK(has_words(drawn(targets[i], 3), HEAD("ascending", "?sort=0&amp;down=1", "Name")));
}

TEST(filters_and_what_is_kept_stand_in_every_link)
{
    const char *html = drawn("/stones?colour=r%26d&team=N01&other=1", 51);
    CHECK(has_words(html, "href=\"?sort=1&amp;down=1&amp;colour=r%26d&amp;team=N01\""));
    CHECK(has_words(html, "href=\"/stones.csv?sort=0&amp;down=0&amp;colour=r%26d&amp;team=N01\""));
    CHECK(has_words(html, "rel=\"next\" href=\"?sort=0&amp;down=0&amp;id=50&amp;after=a0050"
                          "&amp;colour=r%26d&amp;team=N01\""));
    CHECK(has_words(html, "value=\"r&amp;d\""));
    CHECK(!strstr(html, "other"));
}

/* ---- pages -----------------------------------------------------------------------*/

TEST(fifty_rows_are_one_page_and_fifty_one_are_two)
{
    CHECK(!strstr(drawn("/stones", 50), "rel=\"next\""));
    const char *html = drawn("/stones", 51);
    CHECK(has_words(html, "a0050"));
    CHECK(!strstr(html, "a0051"));
    CHECK(has_words(html, "More stones"));
    CHECK(!strstr(html, "First stones"));
}

TEST(the_next_page_begins_after_the_last_row_and_leads_back_to_the_first)
{
    const char *html = drawn("/stones?sort=1&down=0&id=50&after=50", 60);
    CHECK(has_words(html, "a0051"));
    CHECK(!strstr(html, "a0050"));
    CHECK(has_words(html, "href=\"?sort=1&amp;down=0\">First stones"));
    CHECK(!strstr(html, "More stones"));
    CHECK(has_words(html, "60 stones"));
}

/* ---- counts ----------------------------------------------------------------------*/

TEST(a_count_is_exact_up_to_a_thousand)
{
    static const struct { int64_t there; const char *words; } counts[] = {
        { 0, ">0 stones<" },         { 1, ">1 stone<" },          { 2, ">2 stones<" },
        { 50, ">50 stones<" },       { 51, ">51 stones<" },       { 999, ">999 stones<" },
        { 1000, ">1,000 stones<" },  { 1001, ">More than 1,000 stones<" },
        { 2000, ">More than 1,000 stones<" },
    };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        CHECK(has_words(drawn("/stones", counts[i].there), counts[i].words));
}

TEST(an_empty_list_says_so_and_has_no_table)
{
    const char *html = drawn("/stones", 0);
    CHECK(has_words(html, "There is no stone."));
    CHECK(!strstr(html, "<table"));
}

TEST(rows_that_may_not_be_opened_are_told_of_as_a_number)
{
    struct request *r = asking_for("/stones");
    struct list l = the_list();
    stones_there = 1;
    l.withheld = two_withheld;
    list_draw(r->out, r, &l);
    CHECK(has_words(written(r), "2 more may not be opened by you"));
    CHECK(!strstr(drawn("/stones", 1), "may not be opened"));
}

TEST(a_cell_is_shown_as_its_column_says_and_else_as_text)
{
    const char *html = drawn("/stones", 1);
    CHECK(has_words(html, "<td data-l=\"Weight, kg\" class=\"num\">\n<b>1</b>"));
    CHECK(has_words(html, "<td data-l=\"Colour\" class=\"\">\na0001"));
}

/* ---- what was seen ---------------------------------------------------------------*/

TEST(the_rows_of_a_page_are_noted_as_seen_with_what_was_asked)
{
    struct request *r = asking_for("/stones?colour=red");
    struct list l = the_list();
    stones_there = 2;
    list_draw(r->out, r, &l);
    CHECK_INT(r->work.entry_count, 1);
    CHECK_TEXT(r->work.entries[0].words, "/stones?colour=red: 1 2");
}

/* ---- CSV -------------------------------------------------------------------------*/

static const char *as_csv(struct request *r, int64_t there)
{
    struct list l = the_list();
    stones_there = there;
    list_csv(r, &l);
    return written(r);
}

TEST(a_csv_has_a_mark_its_headings_and_the_cells_as_text)
{
    struct request *r = asking_for("/stones?sort=1&down=1");
    CHECK_TEXT(as_csv(r, 2), "\xEF\xBB\xBF" "Name,\"Weight, kg\",Colour\r\n"
                             "a0002,2,a0002\r\na0001,1,a0001\r\n");
    CHECK_TEXT(r->type, "text/csv; charset=utf-8");
    CHECK_TEXT(r->file_name, "stones-2026-11-24.csv");
}

TEST(an_empty_list_is_a_csv_of_headings)
{
    CHECK_TEXT(as_csv(asking_for("/stones"), 0), "\xEF\xBB\xBF" "Name,\"Weight, kg\",Colour\r\n");
}

TEST(a_csv_has_every_row_once_wherever_the_page_was)
{
    static const int64_t counts[] = { CSV_ROWS - 1, CSV_ROWS, CSV_ROWS + 1, 2 * CSV_ROWS };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        struct request *r = asking_for("/stones?sort=0&down=0&id=3&after=a0003");
        const char *csv = as_csv(r, counts[i]);
        int64_t lines = 0;
        for (const char *at = csv; (at = strstr(at, "\r\n")); at += 2)
            lines++;
        CHECK_INT(lines, counts[i] + 1);
        CHECK(has_words(csv, "a0001,"));
        CHECK(has_words(csv, arena_print(r->work.arena, "\r\na%04lld,", (long long)counts[i])));
    }
}
