/* common.h -- what both halves of weave need: files in, literals out, and how to stop. */
#ifndef TOOLS_WEAVE_COMMON_H
#define TOOLS_WEAVE_COMMON_H

#include <stddef.h>
#include <stdio.h>
#include <stdnoreturn.h>

/* Where something stands in what is woven. Lines count from 1; 0 = the file as a whole. */
struct place {
    const char *file;
    int line;
};

/* Say "file:line: message" and stop the build. weave never goes on after a mistake:
 * the second message would mostly be an echo of the first. */
noreturn void die(struct place at, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The whole of a file, NUL-terminated. Nothing weave makes is ever freed: it runs once and ends. */
char *read_file(const char *path);

/* A copy of the first `len` bytes, NUL-terminated. */
char *copy_text(const char *text, size_t len);

/* Text that grows: write to `to`, call done_growing, then read text and len.
 * It stays where it is until it is done: `to` holds its address. */
struct growing {
    FILE *to;
    char *text;
    size_t len;
};
void start_growing(struct growing *g);
void done_growing(struct growing *g);

/* Put a file in place in one go, so that a weave that stopped half-way leaves
 * nothing behind that make would take for finished. */
void write_file(const char *path, const char *text, size_t len);

/* C promises no more than 4095 characters in a literal. How much of the text
 * the next one takes: cut after a line where there is one, never inside a character. */
size_t literal_piece(const char *text, size_t len);

/* The text as one quoted literal, on a source line of its own for each line of it. */
void write_literal(FILE *to, const char *text, size_t len);

#endif
