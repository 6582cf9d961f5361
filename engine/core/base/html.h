/* SPDX-License-Identifier: MIT
 * html.h -- texts within HTML and SVG.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none; out of memory aborts (mem.h). */
#ifndef THAW_CORE_BASE_HTML_H
#define THAW_CORE_BASE_HTML_H

#include "core/base/text.h"

/* Adds the text so that it is read as text, between tags and in an attribute
 * with double quotes. NULL adds nothing. */
void html_add(Text *out, const char *text);

#endif
