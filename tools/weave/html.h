/* html.h -- the HTML half of weave. Each gets the arguments after its name on the command line. */
#ifndef TOOLS_WEAVE_HTML_H
#define TOOLS_WEAVE_HTML_H

/* PAGE.html OUTBASE: makes OUTBASE.h and OUTBASE.c, or stops the build. */
void weave_html(int count, char **args);

/* PAGE.html...: the words of the pages as a gettext template, on standard output. */
void weave_words(int count, char **args);

#endif
