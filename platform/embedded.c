/* embedded.c -- the data files that the program carries within it. */
#include "platform/embedded.h"

#include <stddef.h>
#include <string.h>

const char *embedded_text(const char *name)
{
    for (const struct embedded *e = embedded_files; e->name; e++)
        if (strcmp(e->name, name) == 0) return e->text;
    return NULL;
}
