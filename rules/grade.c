/* grade.c -- what a staff grade code of the case system stands for. */
#include "rules/grade.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static const char *const grade_names[GRADES] = {
    [GRADE_PO] = "PO", [GRADE_PSO] = "PSO", [GRADE_SPO] = "SPO", [GRADE_TPO] = "TPO",
    [GRADE_DMY] = "DMY",
};

/* wmt-probation-rules, om-grade-code. NULL ends a list. */
static const char *const codes[GRADES][24] = {
    [GRADE_PO]  = { "M", "E", "D", "O", "J", "H", "N", "G", "F", "CRCM", "CRCO", "CRCN",
                    "NPSM", "NPSO", "NPSN", "PSM", "PSO", "PSN" },
    [GRADE_SPO] = { "C", "NPSC", "PSC", "CRCB", "CRCA", "NPSB", "PSB", "PSA", "B", "A" },
    [GRADE_TPO] = { "P", "L", "K", "CRCP", "NPSP", "PSP", "CPQF" },
    [GRADE_PSO] = { "Q", "Z", "Y", "CRCQ", "NPSQ", "PSQ", "CRC1", "CRC2", "CRCC", "PS4" },
};

const char *grade_name(enum grade grade)
{
    return (unsigned)grade < GRADES ? grade_names[grade] : NULL;
}

/* Past one dash of any kind: "-", or U+2010 to U+2015, or a minus sign. NULL if
 * there is none. */
static const char *past_dash(const char *s)
{
    if (*s == '-') return s + 1;
    bool general = strncmp(s, "\xE2\x80", 2) == 0 && (unsigned char)s[2] >= 0x90 &&
                   (unsigned char)s[2] <= 0x95;
    bool minus = strncmp(s, "\xE2\x88\x92", 3) == 0;
    return general || minus ? s + 3 : NULL;
}

static const char *past_spaces(const char *s)
{
    return s + strspn(s, " ");
}

/* "CRC-PQF", "NPS - PQF": trainees, with any dash. */
static bool is_trainee_code(const char *code)
{
    if (strncmp(code, "CRC", 3) != 0 && strncmp(code, "NPS", 3) != 0) return false;
    const char *rest = past_dash(past_spaces(code + 3));
    return rest && strcmp(past_spaces(rest), "PQF") == 0;
}

enum grade grade_of_code(const char *code)
{
    if (!code) return GRADE_DMY;
    if (is_trainee_code(code)) return GRADE_TPO;
    for (enum grade grade = 0; grade < GRADES; grade++)
        for (int i = 0; codes[grade][i]; i++)
            if (strcmp(codes[grade][i], code) == 0) return grade;
    return GRADE_DMY;
}
