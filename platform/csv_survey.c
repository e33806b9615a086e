/* csv_survey.c -- looking over a file before it is read: is it what it seems? */
#include "platform/csv.h"

#include "base/utf8.h"
#include "platform/csv_decode.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 64 * 1024, LONGEST_CHARACTER = 4 };

struct look {
    crypto_hash_sha256_state hash;
    int64_t characters;         /* of more than one byte, well formed */
    int64_t bad_bytes;
    struct csv_survey *found;
    char delimiter_asked;
};

static bool begins_with(const char *bytes, size_t len, const char *mark, size_t mark_len)
{
    return len >= mark_len && memcmp(bytes, mark, mark_len) == 0;
}

/* Commas, semicolons or tabs: whichever the first line has most of. */
static char commonest_delimiter(const char *bytes, size_t len)
{
    static const char delimiters[] = ",;\t";
    size_t count[3] = { 0 }, best = 0;
    for (size_t i = 0; i < len && bytes[i] != '\n'; i++) {
        const char *at = bytes[i] ? strchr(delimiters, bytes[i]) : NULL;
        if (at) count[at - delimiters]++;
    }
    for (size_t i = 1; i < 3; i++)
        if (count[i] > count[best]) best = i;
    return delimiters[best];
}

static void look_at_start(struct look *l, const char *bytes, size_t len)
{
    l->found->has_mark = begins_with(bytes, len, "\xEF\xBB\xBF", 3);
    l->found->delimiter = l->delimiter_asked ? l->delimiter_asked : commonest_delimiter(bytes, len);
    if (begins_with(bytes, len, "\xFF\xFE", 2) || begins_with(bytes, len, "\xFE\xFF", 2))
        l->found->problem = "it is written in UTF-16: save it as UTF-8";
    if (!len) l->found->problem = "it is empty";
}

/* Returns how many bytes at the end may be the beginning of a character. */
static size_t count_characters(struct look *l, const char *bytes, size_t len, bool at_end)
{
    if (is_plain_ascii(bytes, len)) return 0;
    size_t i = 0;
    while (i < len) {
        size_t n = utf8_length(bytes + i, len - i);
        bool may_go_on = !n && !at_end && len - i < LONGEST_CHARACTER;
        if (may_go_on) return len - i;
        if (n > 1) l->characters++;
        if (!n) l->bad_bytes++;
        i += n ? n : 1;
    }
    return 0;
}

/* The first bytes of a chunk may end a character begun in the one before. */
static void look_at_all(struct look *l, int file)
{
    static const size_t room = CHUNK;
    char bytes[CHUNK + LONGEST_CHARACTER];
    size_t carried = 0;
    for (bool first = true;; first = false) {
        ssize_t got = read(file, bytes + carried, room);
        if (got < 0) {
            l->found->problem = strerror(errno);
            return;
        }
        size_t len = carried + (size_t)got;
        if (first) look_at_start(l, bytes, len);
        crypto_hash_sha256_update(&l->hash, (unsigned char *)bytes + carried, (size_t)got);
        l->found->bytes += got;
        carried = count_characters(l, bytes, len, got == 0);
        memmove(bytes, bytes + len - carried, carried);
        if (!got || l->found->problem) return;
    }
}

/* A file of Windows-1252 has many bytes that are no UTF-8 and hardly any that
 * happen to be; a damaged file of UTF-8 the other way round. */
static bool is_windows_1252(const struct look *l, enum csv_encoding asked)
{
    if (asked != CSV_ANY_ENCODING) return asked == CSV_WINDOWS_1252;
    return l->bad_bytes > l->characters;
}

struct csv_survey csv_survey(const char *path, struct csv_settings settings)
{
    struct csv_survey found = { 0 };
    struct look look = { .found = &found, .delimiter_asked = settings.delimiter };
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        found.problem = errno == ENOENT ? "it is not there" : strerror(errno);
        return found;
    }
    crypto_hash_sha256_init(&look.hash);
    look_at_all(&look, file);
    close(file);

    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(&look.hash, hash);
    sodium_bin2hex(found.digest, sizeof found.digest, hash, sizeof hash);
    found.is_windows_1252 = is_windows_1252(&look, settings.encoding);
    return found;
}
