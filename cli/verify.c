/* verify.c -- `probity verify`: follow every chain and check every seal. */
#include "cli/command.h"

#include "cli/open.h"
#include "cli/options.h"
#include "platform/journal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct option_row rows[] = {
    DB_OPTION,
    { "seals", "FILE", NULL, "seals that were kept elsewhere, a line each" },
    { 0 },
};

/* The file's text; NULL, having said why, if it cannot be read. */
static char *read_text(const char *path)
{
    FILE *f = fopen(path, "r");
    char *text = NULL;
    size_t len = 0;
    if (f && getdelim(&text, &len, '\0', f) < 0) {
        free(text);     /* nothing was read: an empty file is no mistake */
        text = ferror(f) ? NULL : strdup("");
    }
    if (!f || !text) perror(path);
    if (f) fclose(f);
    return text;
}

static void print_verification(const struct verification *v, bool has_outside)
{
    printf("%lld chains, %lld links, %lld broken\n", (long long)v->chains, (long long)v->links,
           (long long)v->broken);
    printf("%lld seals, %lld wrong\n", (long long)v->seals, (long long)v->seals_wrong);
    if (has_outside) printf("%lld seals kept elsewhere\n", (long long)v->outside);
    if (v->first_broken) printf("first broken: %s\n", v->first_broken);
    if (v->first_wrong) printf("first wrong: %s\n", v->first_wrong);
}

static int follow(struct work *w, void *seals)
{
    struct verification v = journal_verify(w, seals);
    print_verification(&v, seals != NULL);
    if (v.broken || v.seals_wrong) return ANSWER_IS_NO;
    if (!seals || v.outside) return DONE;
    fprintf(stderr, "probity: the file of seals has none in it\n");
    return COULD_NOT_RUN;
}

static int verify(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, &verify_command, argc, argv)) return ASKED_WRONGLY;
    char *seals = option(&o, "seals") ? read_text(option(&o, "seals")) : NULL;
    if (option(&o, "seals") && !seals) return COULD_NOT_RUN;
    struct work *w = open_record(option(&o, "db"));
    int code = in_snapshot(w, follow, seals);
    close_record(w);
    free(seals);
    return code;
}

const struct command verify_command = {
    .name = "verify",
    .summary = "follow every chain and check every seal",
    .help = "usage: probity verify [--db FILE|URL] [--seals FILE]\n\n"
            "Exit code 1 if a link or a seal is wrong; the first is named. Seals that were\n"
            "kept elsewhere (the server's log has one a day) prove what the record cannot\n"
            "prove of itself.\n",
    .options = rows,
    .run = verify,
};
