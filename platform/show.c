/* show.c -- what every page needs of its request: the frame around it. */
#include "platform/show.h"

#include "platform/assets.h"
#include "platform/house.h"
#include "platform/layout.html.h"
#include "platform/layout_parts.h"
#include "platform/list.h"
#include "platform/session.h"

#include <string.h>

struct url css_url(void)
{
    return (struct url){ asset_css };
}

struct url js_url(void)
{
    return (struct url){ asset_js };
}

struct url icon_url(void)
{
    return (struct url){ asset_icon };
}

static const struct key_hint usual_keys[] = {
    { "/", "find" },
    { "j", "and k move down and up" },
    { "Enter", "open" },
    { "?", "every key" },
    { 0 },
};

void key_hints(struct out *o, const struct key_hint *keys)
{
    for (const struct key_hint *k = keys ? keys : usual_keys; k->key; k++)
        key_hint_words(o, k->key, k->does);
}

void error_summary_lines(struct out *o, const struct refusal *r)
{
    for (size_t i = 0; i < r->count; i++)
        error_summary_line(o, r->line[i].field, r->line[i].sentence);
}

/* The page itself, or one below it: /cases is current on /cases/waiting. */
static bool is_current(const char *url, const char *path)
{
    size_t len = strlen(url);
    return strncmp(url, path, len) == 0 && (!path[len] || path[len] == '/');
}

static struct nav_links nav_of(struct request *r)
{
    struct nav_links links = { 0 };
    for (const struct nav_row *row = r->house->nav; row->label; row++) {
        if (row->may > 0 && !may(&r->work, row->may)) continue;
        struct nav_link *link = arena_push(r->work.arena, &links.row, &links.count, sizeof *link);
        *link = (struct nav_link){ row->label, { row->url }, is_current(row->url, r->path) };
    }
    return links;
}

struct page page_of(struct request *r, const char *title)
{
    bool signed_in = r->session.digest != NULL;
    return (struct page){
        .title = title,
        .is_error = refused(&r->refusal),
        .unit_name = r->house->unit_name(&r->work),
        .nav = signed_in ? nav_of(r) : (struct nav_links){ 0 },
        .user_name = signed_in ? r->work.reader.name : NULL,
        .form_token = r->session.form_token,
        .has_keys = signed_in && r->work.reader.has_keys,
        .idle_seconds = signed_in ? session_idle_seconds(&r->work) : 0,
        .as_at = signed_in ? r->house->as_at_words(&r->work) : NULL,
        .waiting = signed_in ? r->house->waiting_words(&r->work) : NULL,
        .waiting_url = { r->house->waiting_url },
    };
}

void list_above(struct out *o, struct request *r, const struct list *l)
{
    if (l->above) l->above(o, r);
}
