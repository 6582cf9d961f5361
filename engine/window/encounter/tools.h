/* SPDX-License-Identifier: MIT
 * tools.h -- the row of tools at the bottom of the dock.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_ENCOUNTER_TOOLS_H
#define THAW_WINDOW_ENCOUNTER_TOOLS_H

#include "window/ui/layout.h"

typedef struct DockTool {
    Control control;
    Icon icon;
    const char *word;
    Action action;
    int count; /* of things in it; TOOL_IDLE: it cannot be used now */
} DockTool;
enum { DOCK_TOOLS = 7, TOOL_IDLE = -1 };

/* The last one is at the right; without space for words, only icons. */
void encounter_draw_tools(Ui *ui, const DockTool *tools, int count, Box row);

#endif
