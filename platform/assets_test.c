/* assets_test.c -- what the build puts into the program is what pages may name. */
#include "platform/assets.h"

#include "tools/test.h"

#include <string.h>

static const unsigned char *found_in(const struct asset *a, const char *words)
{
    return memmem(a->plain, a->plain_len, words, strlen(words));
}

TEST(each_path_a_page_names_is_served)
{
    CHECK_TEXT(asset_at(asset_css)->type, "text/css; charset=utf-8");
    CHECK_TEXT(asset_at(asset_js)->type, "text/javascript; charset=utf-8");
    CHECK_TEXT(asset_at(asset_icon)->type, "image/svg+xml");
}

TEST(an_asset_is_found_by_its_whole_path_only)
{
    CHECK(!asset_at("/assets/app.css"));
    CHECK(!asset_at("/assets/"));
    CHECK(!asset_at(asset_css + 1));
}

TEST(the_hash_in_the_path_is_the_etag)
{
    for (size_t i = 0; i < assets_count; i++) {
        size_t hash_len = strlen(assets[i].etag) - strlen("\"\"");
        CHECK_INT(hash_len, 12);
        const char *hash = strchr(assets[i].path, '-') + 1;
        CHECK(!strncmp(hash, assets[i].etag + 1, hash_len));
    }
}

TEST(compressed_assets_are_smaller_and_gzip_says_it_is_gzip)
{
    for (size_t i = 0; i < assets_count; i++) {
        const struct asset *a = &assets[i];
        CHECK(a->brotli_len < a->gzip_len);
        CHECK(a->gzip_len < a->plain_len);
        CHECK_INT(a->gzip[0], 0x1f);
        CHECK_INT(a->gzip[1], 0x8b);
    }
}

/* A time stamp in the gzip header would make each build differ. */
TEST(compressed_assets_carry_no_time)
{
    static const unsigned char no_time[4] = { 0 };
    for (size_t i = 0; i < assets_count; i++)
        CHECK(!memcmp(assets[i].gzip + 4, no_time, sizeof no_time));
}

TEST(the_stylesheet_has_no_typeface_and_no_emblem_of_gov_uk)
{
    const struct asset *css = asset_at(asset_css);
    static const char *const banned[] = { "GDS Transport", "@font-face", "crown", "crest", "url(" };
    for (size_t i = 0; i < sizeof banned / sizeof *banned; i++)
        CHECK(!found_in(css, banned[i]));
}

TEST(the_stylesheet_names_the_licence_of_what_it_borrows)
{
    CHECK(found_in(asset_at(asset_css), "GOV.UK Frontend, Copyright (c) Crown Copyright"));
}
