/* embed.h -- data files that the program carries within it. */
#ifndef TOOLS_WEAVE_EMBED_H
#define TOOLS_WEAVE_EMBED_H

void weave_embed(int count, char **files);

#endif
