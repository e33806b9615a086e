/* embed.c -- data files that the program carries within it. */
#include "tools/weave/common.h"
#include "tools/weave/embed.h"

#include <string.h>

/* A table of name and text, in the order of the names given. */
void weave_embed(int count, char **files)
{
    printf("/* woven from data files: do not edit */\n#include \"platform/embedded.h\"\n\n"
           "const struct embedded embedded_files[] = {\n");
    for (int i = 0; i < count; i++) {
        const char *text = read_file(files[i]);
        printf("    { \"%s\",\n", files[i]);
        write_literal(stdout, text, strlen(text));
        printf(" },\n");
    }
    printf("    { 0 },\n};\n");
}
