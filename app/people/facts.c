/* facts.c -- the kinds of fact that are kept about a person. */
#include "app/people/facts.h"

#include <string.h>

const struct fact_kind fact_kinds[] = {
    { "title", "Title", "Name", "may", "case", 0, false },
    { "preferred_name", "Likes to be called", "Name", "may", "case", 0, true },
    { "gender", "Gender", "About them", "may", "case", 0, false },
    { "ethnicity", "Ethnicity", "About them", "may", "case", 0, false },
    { "language", "Language", "About them", "may", "case", 0, false },
    { "interpreter", "Interpreter needed", "About them", "may", "case", 365, false },
    { "birth_text", "Date of birth as it came", "About them", "may", "case", 0, false },
    { "mobile", "Mobile", "How to reach them", "may", "case", 180, false },
    { "email", "E-mail", "How to reach them", "may", "case", 180, false },
    { "safe_to_text", "Safe to text", "How to reach them", "may", "case", 180, false },
    { "rosh_level", "RoSH level", "Risk", "review", "case", 365, true },
    { "restriction", "Restriction", "Risk", "never", "case", 0, true },
    { "risk_to_staff", "Risk to staff", "Risk", "never", "case", 180, true },
    { "status", "Status", "Status", "may", "case", 0, false },
    { "do_not_ask", "Do not ask again", "With them", "may", "case", 0, true },
    { "what_helps", "What helps", "With them", "may", "case", 0, true },
    { "circumstance", "Circumstance", "Circumstances", "review", "case", 180, false },
    { 0 },
};

const struct fact_kind *fact_kind(const char *kind)
{
    for (const struct fact_kind *k = fact_kinds; k->kind; k++)
        if (strcmp(k->kind, kind) == 0) return k;
    return NULL;
}

/* Values that come as codes, and what they say. The codes are nDelius's. */
static const struct value_words { const char *kind, *value, *words; } value_words[] = {
    { "gender", "M", "Male" },
    { "gender", "F", "Female" },
    { "gender", "O", "Other" },
    { "gender", "N", "Not specified" },
    { "title", "MR", "Mr" },
    { "title", "MRS", "Mrs" },
    { "title", "MISS", "Miss" },
    { "title", "MS", "Ms" },
    { "title", "MX", "Mx" },
    { "title", "DR", "Dr" },
    { "interpreter", "Y", "Yes" },
    { "interpreter", "N", "No" },
    { "rosh_level", "very high", "Very high" },
    { "rosh_level", "high", "High" },
    { "rosh_level", "medium", "Medium" },
    { "rosh_level", "low", "Low" },
    { "ethnicity", "W1", "White: British" },
    { "ethnicity", "W2", "White: Irish" },
    { "ethnicity", "W3", "White: Gypsy or Irish Traveller" },
    { "ethnicity", "W9", "White: other" },
    { "ethnicity", "M1", "Mixed: White and Black Caribbean" },
    { "ethnicity", "M2", "Mixed: White and Black African" },
    { "ethnicity", "M3", "Mixed: White and Asian" },
    { "ethnicity", "M9", "Mixed: other" },
    { "ethnicity", "A1", "Asian: Indian" },
    { "ethnicity", "A2", "Asian: Pakistani" },
    { "ethnicity", "A3", "Asian: Bangladeshi" },
    { "ethnicity", "A4", "Asian: Chinese" },
    { "ethnicity", "A9", "Asian: other" },
    { "ethnicity", "B1", "Black: Caribbean" },
    { "ethnicity", "B2", "Black: African" },
    { "ethnicity", "B9", "Black: other" },
    { "ethnicity", "O2", "Arab" },
    { "ethnicity", "O9", "Other" },
    { "ethnicity", "NS", "Not stated" },
    { "status", "custody", "In custody" },
    { "status", "hospital", "In hospital" },
    { "status", "ual", "Unlawfully at large" },
    { "status", "suspended", "Contact suspended" },
    { "status", "deceased", "Deceased" },
};
enum { VALUE_WORDS = sizeof value_words / sizeof *value_words };

const char *fact_value_words(const char *kind, const char *value)
{
    for (int i = 0; i < VALUE_WORDS; i++)
        if (strcmp(value_words[i].kind, kind) == 0 && strcmp(value_words[i].value, value) == 0)
            return value_words[i].words;
    return value;
}
