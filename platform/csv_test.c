/* csv_test.c -- rows are read as they were meant, and a broken one spoils no other. */
#include "platform/csv.h"

#include "tools/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A file of these bytes, looked over and opened. */
static struct csv *csv_of_bytes(const char *bytes, size_t len, struct csv_survey *survey)
{
    char path[] = P_tmpdir "/csv_test_XXXXXX";
    int file = mkstemp(path);
    CHECK(file >= 0 && write(file, bytes, len) == (ssize_t)len);
    close(file);
    *survey = csv_survey(path, (struct csv_settings){ 0 });
    struct csv *csv = csv_open(path, survey);
    unlink(path);
    return csv;
}

static struct csv *csv_of(const char *text)
{
    struct csv_survey survey;
    return csv_of_bytes(text, strlen(text), &survey);
}

/* The cells of the next row, joined by bars; "blank", "broken" or "end". */
static const char *next_joined(struct csv *csv)
{
    static char joined[400];
    const struct csv_row *r = csv_next(csv);
    if (!r) return "end";
    if (r->is_blank) return "blank";
    if (r->is_broken) return "broken";
    *joined = '\0';
    for (size_t i = 0; i < r->cells; i++) {
        if (i) strcat(joined, "|");
        strcat(joined, r->cell[i]);
    }
    return joined;
}

TEST(cells_are_split_and_unquoted)
{
    struct csv *csv = csv_of("a,b,c\n1,\"x, y\",\"he said \"\"no\"\"\"\n,,\n\"\",\" \",O\"Brien\n");
    CHECK_TEXT(next_joined(csv), "a|b|c");
    CHECK_TEXT(next_joined(csv), "1|x, y|he said \"no\"");
    CHECK_TEXT(next_joined(csv), "||");
    CHECK_TEXT(next_joined(csv), "| |O\"Brien");
    CHECK_TEXT(next_joined(csv), "end");
    csv_close(csv);
}

TEST(both_line_ends_end_a_row_and_are_counted)
{
    struct csv *csv = csv_of("a,b\r\n1,2\n3,\"4\"\r\n5,6");
    CHECK_TEXT(next_joined(csv), "a|b");
    CHECK_TEXT(next_joined(csv), "1|2");
    CHECK_TEXT(next_joined(csv), "3|4");
    CHECK_TEXT(next_joined(csv), "5|6");
    CHECK_INT(csv_crlf_rows(csv), 2);
    CHECK_INT(csv_lf_rows(csv), 1);
    csv_close(csv);
}

TEST(a_row_is_on_the_physical_line_on_which_it_begins)
{
    struct csv *csv = csv_of("a,b\r\n1,\"two\r\nlines\"\r\n\r\n2,x\r\n");
    CHECK_INT(csv_next(csv)->line, 1);
    CHECK_INT(csv_next(csv)->line, 2);
    const struct csv_row *blank = csv_next(csv);
    CHECK_INT(blank->line, 4);
    CHECK(blank->is_blank);
    CHECK_INT(csv_next(csv)->line, 5);
    CHECK(csv_next(csv) == NULL);
    csv_close(csv);
}

TEST(a_line_break_in_quotes_is_kept_to_the_letter)
{
    struct csv *csv = csv_of("a,b\n1,\"two\r\nlines\"\n");
    csv_next(csv);
    CHECK_TEXT(csv_next(csv)->cell[1], "two\r\nlines");
    csv_close(csv);
}

TEST(a_byte_order_mark_is_dropped)
{
    struct csv_survey survey;
    struct csv *csv = csv_of_bytes("\xEF\xBB\xBF" "a,b\n1,2\n", 11, &survey);
    CHECK(survey.has_mark);
    CHECK_TEXT(next_joined(csv), "a|b");
    CHECK_INT(csv_bytes_done(csv), 7);
    csv_close(csv);
}

TEST(the_first_line_tells_the_delimiter)
{
    struct csv_survey survey;
    csv_close(csv_of_bytes("a;b,c;d\n", 8, &survey));
    CHECK_INT(survey.delimiter, ';');
    csv_close(csv_of_bytes("a\tb\n1,2,3\t4\n", 12, &survey));
    CHECK_INT(survey.delimiter, '\t');
    csv_close(csv_of_bytes("a\n1\n", 4, &survey));
    CHECK_INT(survey.delimiter, ',');
}

TEST(bytes_that_are_not_utf8_decide_for_windows_1252)
{
    struct csv_survey survey;
    struct csv *csv = csv_of_bytes("a,b\nZo\xEB,\x80 5 \x93ok\x94\n", 18, &survey);
    CHECK(survey.is_windows_1252);
    csv_next(csv);
    const struct csv_row *r = csv_next(csv);
    CHECK_TEXT(r->cell[0], "Zo\u00EB");
    CHECK_TEXT(r->cell[1], "\u20AC 5 \u201Cok\u201D");
    CHECK(!r->had_bad_bytes);
    csv_close(csv);
}

TEST(a_damaged_row_of_utf8_is_kept_with_its_damage_shown)
{
    static const char text[] = "a,b\nZo\u00EB,Si\u00F4n\nx\u0142,\xFF\xFE\n1,2\0" "3\n";
    struct csv_survey survey;
    struct csv *csv = csv_of_bytes(text, sizeof text - 1, &survey);
    CHECK(!survey.is_windows_1252);
    csv_next(csv);
    CHECK(!csv_next(csv)->had_bad_bytes);
    const struct csv_row *r = csv_next(csv);
    CHECK(r->had_bad_bytes && !r->had_nul);
    CHECK_TEXT(r->cell[1], "\uFFFD\uFFFD");
    r = csv_next(csv);
    CHECK(r->had_nul && !r->had_bad_bytes);
    CHECK_TEXT(r->cell[1], "2\uFFFD3");
    csv_close(csv);
}

TEST(text_after_a_closing_quote_breaks_one_row_only)
{
    struct csv *csv = csv_of("a,b\n1,\"never closed\n2,\"x\"\n3,y\n");
    CHECK_TEXT(next_joined(csv), "a|b");
    CHECK_TEXT(next_joined(csv), "broken");
    CHECK_TEXT(next_joined(csv), "2|x");
    CHECK_TEXT(next_joined(csv), "3|y");
    csv_close(csv);
}

TEST(a_quote_that_never_closes_breaks_one_row_only)
{
    struct csv *csv = csv_of("a,b\n1,\"never closed\n2,x\n3,y\n");
    CHECK_TEXT(next_joined(csv), "a|b");
    CHECK_TEXT(next_joined(csv), "broken");
    CHECK_TEXT(next_joined(csv), "2|x");
    CHECK_TEXT(next_joined(csv), "3|y");
    CHECK_TEXT(next_joined(csv), "end");
    csv_close(csv);
}

TEST(a_file_cut_off_inside_quotes_ends_with_one_broken_row)
{
    struct csv *csv = csv_of("a,b\n1,x\n2,\"cut off\nin the mid");
    CHECK_TEXT(next_joined(csv), "a|b");
    CHECK_TEXT(next_joined(csv), "1|x");
    const struct csv_row *r = csv_next(csv);
    CHECK(r->is_broken && r->ends_file);
    CHECK_INT(r->raw_len, strlen("2,\"cut off\nin the mid"));
    CHECK_TEXT(next_joined(csv), "end");
    csv_close(csv);
}

TEST(a_row_longer_than_the_window_is_read_whole)
{
    enum { LONG = 700 * 1000 };
    char *text = calloc(1, LONG + 64);
    strcpy(text, "a,b\n1,\"");
    memset(text + 7, 'x', LONG);
    strcpy(text + 7 + LONG, "\"\n2,y\n");
    struct csv *csv = csv_of(text);
    free(text);
    csv_next(csv);
    CHECK_INT(strlen(csv_next(csv)->cell[1]), LONG);
    CHECK_TEXT(next_joined(csv), "2|y");
    csv_close(csv);
}

TEST(the_raw_text_of_a_row_has_no_line_end)
{
    struct csv *csv = csv_of("a,b\r\n1,\"x\ny\"\r\n");
    csv_next(csv);
    const struct csv_row *r = csv_next(csv);
    CHECK_INT(r->raw_len, strlen("1,\"x\ny\""));
    CHECK(memcmp(r->raw, "1,\"x\ny\"", r->raw_len) == 0);
    csv_close(csv);
}

TEST(a_file_that_cannot_be_read_says_why)
{
    struct csv_settings usual = { 0 };
    CHECK_TEXT(csv_survey("/nowhere/at.csv", usual).problem, "it is not there");
    struct csv_survey survey;
    csv_close(csv_of_bytes("", 0, &survey));
    CHECK_TEXT(survey.problem, "it is empty");
    csv_close(csv_of_bytes("\xFF\xFE" "a\0", 4, &survey));
    CHECK_TEXT(survey.problem, "it is written in UTF-16: save it as UTF-8");
}

TEST(the_digest_of_a_file_is_sha256)
{
    struct csv_survey survey;
    csv_close(csv_of_bytes("abc", 3, &survey));
    CHECK_TEXT(survey.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_INT(survey.bytes, 3);
}

TEST(a_text_of_our_own_is_read_like_a_file)
{
    struct csv *csv = csv_open_text("code,name\n101,English\n");
    CHECK_TEXT(next_joined(csv), "code|name");
    CHECK_TEXT(next_joined(csv), "101|English");
    CHECK_TEXT(next_joined(csv), "end");
    csv_close(csv);
}
