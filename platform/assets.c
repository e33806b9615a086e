/* assets.c -- finding an asset by its path. */
#include "platform/assets.h"

#include <string.h>

const struct asset *asset_at(const char *path)
{
    for (size_t i = 0; i < assets_count; i++)
        if (!strcmp(assets[i].path, path)) return &assets[i];
    return NULL;
}
