/* assets.h -- the look and the script of every page, inside the program.
 *
 * tools/assets.sh makes the table from assets/ at build time. A path holds a
 * hash of what is in the file, so that a browser may keep it for ever: serve it
 * with "Cache-Control: public, max-age=31536000, immutable" and
 * "Vary: Accept-Encoding". */
#ifndef PLATFORM_ASSETS_H
#define PLATFORM_ASSETS_H

#include <stddef.h>

struct asset {
    const char *path;               /* "/assets/app-7b62b3290856.css" */
    const char *type;               /* for Content-Type */
    const char *etag;               /* of the plain bytes, its quotes included; weak ("W/" before
                                       it) when a compressed form is sent */
    const unsigned char *plain;
    size_t plain_len;
    const unsigned char *gzip;
    size_t gzip_len;
    const unsigned char *brotli;
    size_t brotli_len;
};

extern const struct asset assets[];
extern const size_t assets_count;

/* The paths that a page names. */
extern const char *const asset_css, *const asset_js, *const asset_icon;

/* The asset at exactly this path; NULL = there is none. */
const struct asset *asset_at(const char *path);

#endif
