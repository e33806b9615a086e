/* command.h -- what `probity` can be asked to do on the command line.
 *
 * One file a command, one row each in main.c. Exit codes: 0 done; 1 it ran and
 * the answer is no (something failed to verify, a vector failed, a file had
 * rejected rows with --strict); 2 it was asked wrongly; 3 it could not run. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

enum { DONE = 0, ANSWER_IS_NO = 1, ASKED_WRONGLY = 2, COULD_NOT_RUN = 3 };

struct option_row;

struct command {
    const char *name;
    const char *summary;        /* one line for `probity --help` */
    const char *help;           /* what `probity NAME --help` prints before the options;
                                 * ends with a newline */
    const struct option_row *options;   /* options.h; ends with name NULL. NULL = it reads
                                 * its arguments itself, and help says all */
    int most_words;             /* how many arguments that are no option */
    int (*run)(int argc, char **argv);  /* argv[0] is the command's name */
};

extern const struct command init_command, seed_command, serve_command, user_command, verify_command,
    backup_command, restore_command, upgrade_command, rule_command, import_command;

#endif
