/* extracts_test.c -- small extracts for tests. */
#include "app/import/extracts_test.h"

#include "app/people/load.h"
#include "base/fault.h"
#include "platform/embedded.h"
#include "tools/world.h"

#include <dirent.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_FOLDERS = 32 };

static char folders[MOST_FOLDERS][64];
static int folder_count;
static struct arena kept;

struct work *a_record(void)
{
    struct work *w = a_world();
    db_commit(w->db);
    return w;
}

struct import_totals import_here(struct work *w, const char *folder)
{
    struct import_totals totals;
    const struct import_request request = {
        .folder = folder, .map_name = "delius", .map = embedded_text("data/maps/delius.map"),
        .as_of = { 2026, 11, 20 } };
    struct refusal no = import_folder(w, &request, &totals);
    if (refused(&no)) fault("%s", no.line[0].sentence);
    return totals;
}

const struct import_file *file_of(struct work *w, const struct import_totals *t, const char *file)
{
    const struct import_file *f = import_file_named(w->db, t->run_id, file);
    if (!f) fault("no file %s", file);
    return f;
}

int64_t person_of(struct work *w, const char *crn)
{
    struct sent_persons all = sent_people(w->db);
    for (size_t i = 0; i < all.count; i++)
        if (strcmp(all.row[i].crn, crn) == 0) return all.row[i].person_id;
    return 0;
}

/* ---- folders that go -------------------------------------------------------------*/

static int remove_entry(const char *path, const struct stat *s, int kind, struct FTW *at)
{
    (void)s, (void)kind, (void)at;
    return remove(path);
}

static void remove_folders(void)
{
    for (int i = 0; i < folder_count; i++) nftw(folders[i], remove_entry, 8, FTW_DEPTH | FTW_PHYS);
    arena_free(&kept);
}

static const char *new_folder(void)
{
    if (folder_count == 0) atexit(remove_folders);
    if (folder_count == MOST_FOLDERS) fault("more than %d folders", MOST_FOLDERS);
    char *folder = folders[folder_count++];
    snprintf(folder, sizeof folders[0], P_tmpdir "/extract_XXXXXX");
    if (!mkdtemp(folder)) fault("no folder %s", folder);
    return folder;
}

static char *read_bytes(const char *path, size_t *len)
{
    struct out text = { 0 };
    char piece[4096];
    FILE *file = fopen(path, "rb");
    if (!file) fault("cannot read %s", path);
    for (size_t n; (n = fread(piece, 1, sizeof piece, file));) out_bytes(&text, piece, n);
    fclose(file);
    *len = text.len;
    char *copy = arena_copy(&kept, text.text, text.len);
    out_free(&text);
    return copy;
}

static void write_changed(const char *path, const char *bytes, size_t len, const char *from,
                          const char *to)
{
    FILE *file = fopen(path, "wb");
    if (!file) fault("cannot write %s", path);
    const char *at = from ? memmem(bytes, len, from, strlen(from)) : NULL;
    if (from && !at) fault("'%s' does not stand in %s", from, path);
    size_t before = at ? (size_t)(at - bytes) : len;
    fwrite(bytes, 1, before, file);
    if (at) {
        fputs(to, file);
        fwrite(at + strlen(from), 1, len - before - strlen(from), file);
    }
    fclose(file);
}

const char *small_with(const char *file, const char *from, const char *to)
{
    const char *folder = new_folder();
    DIR *dir = opendir(SMALL);
    if (!dir) fault("run the tests from the top of the tree");
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (!strstr(entry->d_name, ".csv")) continue;
        size_t len;
        const char *bytes = read_bytes(arena_print(&kept, SMALL "/%s", entry->d_name), &len);
        bool is_it = strcmp(entry->d_name, file) == 0;
        write_changed(arena_print(&kept, "%s/%s", folder, entry->d_name), bytes, len,
                      is_it ? from : NULL, to);
    }
    closedir(dir);
    return folder;
}
