/* options_test.c -- what a command was told, and by whom it is believed. */
#include "cli/options.h"

#include "tools/test.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct option_row rows[] = {
    { "port", "N", "8600", "the port" },
    { "idle-minutes", "N", NULL, "how long" },
    { "behind-tls", NULL, NULL, "a proxy is in front" },
    { 0 },
};
static const struct command example = { .name = "example", .options = rows, .most_words = 1 };

/* What a command says on standard error while it is refused is not for the test's log. */
static bool read_quietly(struct options *o, char **argv)
{
    int argc = 0, kept = dup(STDERR_FILENO);
    while (argv[argc]) argc++;
    if (!freopen("/dev/null", "w", stderr)) fail_msg("no /dev/null");
    bool fine = options_read(o, &example, argc, argv);
    fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    return fine;
}

#define READ(o, ...) read_quietly((o), (char *[]){ "example", __VA_ARGS__ __VA_OPT__(,) NULL })

static char *a_settings_file(char name[static 32], const char *text)
{
    strcpy(name, "/tmp/options-XXXXXX");
    int file = mkstemp(name);
    CHECK(file >= 0);
    CHECK_INT(write(file, text, strlen(text)), strlen(text));
    close(file);
    return name;
}

TEST(a_flag_goes_before_the_environment_and_that_before_the_file)
{
    char file[32];
    struct options o;
    a_settings_file(file, "# of the unit\n\n port = 1 \nidle-minutes=10\nof-another-command = x\n");
    CHECK(READ(&o));
    CHECK_TEXT(option(&o, "port"), "8600");
    CHECK_TEXT(option(&o, "idle-minutes"), NULL);
    CHECK(READ(&o, "--settings", file));
    CHECK_INT(option_number(&o, "port"), 1);
    CHECK_INT(option_number(&o, "idle-minutes"), 10);
    setenv("PROBITY_IDLE_MINUTES", "20", 1);
    CHECK(READ(&o, "--settings", file));
    CHECK_INT(option_number(&o, "idle-minutes"), 20);
    CHECK(READ(&o, "--idle-minutes=30", "--settings", file));
    CHECK_INT(option_number(&o, "idle-minutes"), 30);
    unsetenv("PROBITY_IDLE_MINUTES");
    unlink(file);
}

TEST(a_yes_or_no_is_off_until_it_is_said)
{
    struct options o;
    CHECK(READ(&o));
    CHECK(!option_is_on(&o, "behind-tls"));
    CHECK(READ(&o, "--behind-tls"));
    CHECK(option_is_on(&o, "behind-tls"));
    setenv("PROBITY_BEHIND_TLS", "no", 1);
    CHECK(READ(&o));
    CHECK(!option_is_on(&o, "behind-tls"));
    unsetenv("PROBITY_BEHIND_TLS");
}

TEST(words_that_are_no_option_are_kept_as_many_as_the_command_takes)
{
    struct options o;
    CHECK(READ(&o, "--port", "1", "here"));
    CHECK_INT(o.word_count, 1);
    CHECK_TEXT(o.words[0], "here");
    CHECK(!READ(&o, "here", "there"));
}

TEST(what_makes_no_sense_is_refused)
{
    char file[32];
    struct options o;
    CHECK(!READ(&o, "--prot", "1"));
    CHECK(!READ(&o, "--port"));
    CHECK(!READ(&o, "--behind-tls=yes"));
    CHECK(!READ(&o, "--settings", "/no/such/file"));
    a_settings_file(file, "port 1\n");
    CHECK(!READ(&o, "--settings", file));
    unlink(file);
    char *line = calloc(1, SETTING_TEXT + 20);
    memset(line, 'x', SETTING_TEXT + 10);
    memcpy(line, "port = ", 7);
    a_settings_file(file, line);
    CHECK(!READ(&o, "--settings", file));
    unlink(file);
    free(line);
}

TEST(help_names_every_option_and_what_is_usual)
{
    char *text = NULL;
    size_t len;
    FILE *to = open_memstream(&text, &len);
    options_help(to, rows);
    fclose(to);
    CHECK(strstr(text, "  --port N            the port (8600)\n") != NULL);
    CHECK(strstr(text, "  --behind-tls        a proxy is in front\n") != NULL);
    CHECK(strstr(text, "--settings FILE") != NULL);
    free(text);
}
