/* log.c -- one line an event, for whoever keeps the machine. */
#include "platform/log.h"

#include <stdarg.h>
#include <stdio.h>

void log_line(enum log_level level, const char *format, ...)
{
    char line[1024];
    int start = snprintf(line, sizeof line, "<%d>", (int)level);
    va_list args;
    va_start(args, format);
    vsnprintf(line + start, sizeof line - (size_t)start, format, args);
    va_end(args);
    fprintf(stderr, "%s\n", line);
}
