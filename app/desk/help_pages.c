/* help_pages.c -- every key, and the words that are used here. */
#include "app/desk/pages.h"

#include "app/desk/help.h"
#include "app/desk/help.html.h"

const struct help_line help_keys[] = {
    { "/", "Go to the box that finds people" },
    { "j", "Move down to the next row" },
    { "k", "Move up to the row before" },
    { "Enter", "Open the row, or the only person found" },
    { "1 to 8", "Go to a tab of the page" },
    { "?", "Show this page" },
    { 0 },
};

/* docs/glossary.md says the same at greater length. */
const struct help_line glossary_lines[] = {
    { "Allocation",
      "Giving a case to an officer. From officer to officer it is a reallocation, from area "
      "to area a transfer, from prison to community a handover." },
    { "Break-glass",
      "Opening a restricted record for four hours, reading only, with a written reason." },
    { "CRN", "Case reference number: the number of a person's record in nDelius." },
    { "CRO number", "The number of a person at the criminal records office." },
    { "Closed", "A record that only a named handful may open." },
    { "Enquiry",
      "A question put to police or social care. Asked, answered, read and used are four "
      "different facts." },
    { "Exclusion",
      "Named staff who may not open a record: an ex-partner, a relative, a neighbour." },
    { "Extract", "The file that a unit gets each night from nDelius." },
    { "MAPPA",
      "Multi-agency public protection arrangements. The category follows from law, the level "
      "from a meeting." },
    { "NOMS number", "The number of a person in prison records." },
    { "PNC number",
      "The number of a person on the police national computer. Its last letter checks the "
      "rest." },
    { "PO, PSO, PQiP",
      "Probation officer, probation services officer, trainee probation officer." },
    { "Registration",
      "An entry in a register, such as child protection, with its level, review and end." },
    { "Restriction", "A record that only named staff may open." },
    { "RoSH level",
      "The level of risk of serious harm: very high, high, medium or low. It is not the "
      "likelihood of reoffending, nor the tier, nor the MAPPA level." },
    { "Sensitive",
      "To be reviewed before it is disclosed to the person. It is not a restriction." },
    { "SPO", "Senior probation officer." },
    { "Source", "The system a fact came from, and the day it speaks for." },
    { "UAL", "Unlawfully at large: recalled, and not yet back in custody." },
    { "VLO", "Victim liaison officer." },
    { 0 },
};

void get_keys(struct request *r)
{
    help_html(r->out, r, "Help and every key", help_keys);
}

void get_glossary(struct request *r)
{
    help_html(r->out, r, "Words", glossary_lines);
}

void help_lines(struct out *o, const struct help_line *lines)
{
    for (; lines->word; lines++)
        help_line_html(o, lines);
}
