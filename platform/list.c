/* list.c -- a list is described once: page, order, filters, paging and CSV. */
#include "platform/list.h"

#include "platform/list.html.h"
#include "platform/list_view.h"
#include "platform/words.h"

#include <string.h>

/* ---- what the address asks for ---------------------------------------------------*/

/* Only an order that a column offers: whatever else the address says is no index. */
static bool is_order(const struct list *l, int64_t sort)
{
    for (const struct list_column *c = l->columns; c->label; c++)
        if (c->sort != NO_SORT && c->sort == sort) return true;
    return false;
}

static struct list_page asked_page(const struct request *r, const struct list *l, int most)
{
    struct list_page page = { .sort = l->sort, .descending = l->descending, .most = most };
    int64_t sort = asked_int(r, "sort", NO_SORT);
    if (is_order(l, sort)) {
        page.sort = (int)sort;
        page.descending = asked_int(r, "down", 0) == 1;
    }
    page.after_key = asked(r, "after");
    page.after_id = asked_int(r, "id", 0);
    return page;
}

static const void *row_at(const struct list *l, const struct list_rows *rows, size_t i)
{
    return (const char *)rows->row + i * l->row_size;
}

/* ---- addresses -------------------------------------------------------------------*/

static void put_fields(struct out *o, const struct request *r, const struct field *fields)
{
    for (const struct field *f = fields; f && f->name; f++) {
        const char *value = form_text(r, f->name);
        if (!*value) continue;
        out_print(o, "&%s=", f->name);
        out_url(o, value);
    }
}

static void put_filters(struct out *o, const struct request *r, const struct list *l)
{
    put_fields(o, r, l->filters);
    put_fields(o, r, l->kept);
}

static struct url finished(struct request *r, struct out *o)
{
    struct url u = { arena_copy(r->work.arena, o->text, o->len) };
    out_free(o);
    return u;
}

static struct url sort_url(struct request *r, const struct list *l, int sort, bool down)
{
    struct out o = { 0 };
    out_print(&o, "?sort=%d&down=%d", sort, down);
    put_filters(&o, r, l);
    return finished(r, &o);
}

static struct url next_url(struct request *r, const struct list *l, const struct list_page *page,
                           const void *last)
{
    struct out o = { 0 };
    out_print(&o, "?sort=%d&down=%d&id=%lld&after=", page->sort, page->descending,
              (long long)l->id(last));
    out_url(&o, l->key(r->work.arena, last, page->sort));
    put_filters(&o, r, l);
    return finished(r, &o);
}

static struct url csv_url(struct request *r, const struct list *l, const struct list_page *page)
{
    struct out o = { 0 };
    out_print(&o, "%s.csv?sort=%d&down=%d", r->path, page->sort, page->descending);
    put_filters(&o, r, l);
    return finished(r, &o);
}

/* ---- the page --------------------------------------------------------------------*/

void list_headings(struct out *o, const struct list_view *v)
{
    for (const struct list_column *c = v->list->columns; c->label; c++) {
        if (c->sort == NO_SORT) {
            list_heading(o, c);
            continue;
        }
        bool is_sorted = c->sort == v->page.sort;
        bool down = is_sorted ? !v->page.descending : c->starts_down;
        const char *order = !is_sorted ? "none" : v->page.descending ? "descending" : "ascending";
        list_sort_heading(o, c, order, sort_url(v->request, v->list, c->sort, down));
    }
}

void list_body(struct out *o, const struct list_view *v)
{
    for (size_t i = 0; i < v->shown; i++)
        list_row(o, v, row_at(v->list, &v->rows, i));
}

void list_cells(struct out *o, const struct list_view *v, const void *row)
{
    for (const struct list_column *c = v->list->columns; c->label; c++)
        list_cell(o, v, c, row);
}

void list_cell_words(struct out *o, const struct list_view *v, const struct list_column *c,
                     const void *row)
{
    if (c->show) c->show(o, row);
    else out_html(o, c->text(v->request->work.arena, row));
}

static const char *count_words(struct request *r, const struct list *l, bool all_shown,
                               size_t shown)
{
    int64_t count = all_shown ? (int64_t)shown : l->count(r);
    if (count > COUNT_CAP) return arena_print(r->work.arena, "More than 1,000 %s", l->noun);
    if (count == COUNT_CAP) return arena_print(r->work.arena, "1,000 %s", l->noun);
    return count_of(r->work.arena, count, l->one ? l->one : l->noun, l->noun);
}

static void note_rows_seen(struct request *r, const struct list *l, const struct list_rows *rows,
                           size_t shown)
{
    int64_t *ids = arena_take(r->work.arena, (shown + 1) * sizeof *ids);
    for (size_t i = 0; i < shown; i++)
        ids[i] = l->id(row_at(l, rows, i));
    if (shown) seen_rows(r, arena_print(r->work.arena, "%s?%s", r->path, r->query), ids, shown);
}

void list_draw(struct out *o, struct request *r, const struct list *l)
{
    struct list_view v = { .request = r, .list = l, .page = asked_page(r, l, PAGE_ROWS + 1) };
    v.rows = l->rows(r, &v.page);
    bool has_more = v.rows.count > PAGE_ROWS;
    v.shown = has_more ? PAGE_ROWS : v.rows.count;
    v.counted = count_words(r, l, !has_more && !v.page.after_key, v.shown);
    v.csv = csv_url(r, l, &v.page);
    if (v.page.after_key) v.first = sort_url(r, l, v.page.sort, v.page.descending);
    if (has_more) v.next = next_url(r, l, &v.page, row_at(l, &v.rows, v.shown - 1));
    v.withheld = l->withheld ? l->withheld(r) : 0;
    list_html(o, &v);
    note_rows_seen(r, l, &v.rows, v.shown);
}

void list_page_show(struct request *r, const struct list *l)
{
    list_page_html(r->out, r, l);
}

/* ---- CSV -------------------------------------------------------------------------*/

static void csv_headings(struct out *o, const struct list *l)
{
    for (const struct list_column *c = l->columns; c->label; c++) {
        if (c != l->columns) out_raw(o, ",");
        csv_cell(o, c->label);
    }
    out_raw(o, "\r\n");
}

static void csv_row(struct out *o, struct arena *a, const struct list *l, const void *row)
{
    for (const struct list_column *c = l->columns; c->label; c++) {
        if (c != l->columns) out_raw(o, ",");
        csv_cell(o, c->text(a, row));
    }
    out_raw(o, "\r\n");
}

static const char *file_name(struct request *r)
{
    char today[DATE_TEXT];
    const char *name = strrchr(r->path, '/') + 1;
    return arena_print(r->work.arena, "%.*s-%s.csv", (int)strcspn(name, "."), name,
                       date_iso(r->work.today, today));
}

void list_csv(struct request *r, const struct list *l)
{
    struct list_page page = asked_page(r, l, CSV_ROWS);
    page.after_key = NULL;
    r->type = "text/csv; charset=utf-8";
    r->file_name = file_name(r);
    out_raw(r->out, "\xEF\xBB\xBF");        /* so that a spreadsheet reads it as UTF-8 */
    csv_headings(r->out, l);
    for (struct list_rows rows; (rows = l->rows(r, &page)).count;) {
        for (size_t i = 0; i < rows.count; i++)
            csv_row(r->out, r->work.arena, l, row_at(l, &rows, i));
        note_rows_seen(r, l, &rows, rows.count);
        const void *last = row_at(l, &rows, rows.count - 1);
        page.after_key = l->key(r->work.arena, last, page.sort);
        page.after_id = l->id(last);
        if (rows.count < CSV_ROWS) return;
    }
}
