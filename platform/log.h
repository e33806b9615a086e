/* log.h -- one line an event, for whoever keeps the machine. No personal data:
 * never a name, a number of a person, or anything that was typed. */
#ifndef PLATFORM_LOG_H
#define PLATFORM_LOG_H

enum log_level { LOG_ERROR = 3, LOG_WARNING = 4, LOG_NOTE = 6 };

/* To standard error, with the level as journald reads it ("<6>..."). */
void log_line(enum log_level level, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
