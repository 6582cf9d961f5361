/* SPDX-License-Identifier: MIT
 * campaign_file.h -- loads a campaign's file and runs its conditions.
 *
 * Layer:  script (core; this header hides Lua).
 * Owns:   a CampaignFile owns its Campaign and the sandbox in which its
 *         conditions run.
 * Errors: an author's mistakes are findings; with errors campaign_load returns
 *         NULL. A hostile file can do no more than a level (load.h). */
#ifndef THAW_SCRIPT_CAMPAIGN_FILE_H
#define THAW_SCRIPT_CAMPAIGN_FILE_H

#include "core/play/week.h"
#include "core/story/findings.h"
#include "script/reading/library.h"

typedef struct CampaignFile CampaignFile;

/* Tries the file in a separate process first, as level_load does. */
CampaignFile *campaign_load(const Library *library, const char *path,
                            Findings *findings);
void campaign_close(CampaignFile *file); /* NULL allowed */

const Campaign *campaign_of(const CampaignFile *file);
void campaign_speak(CampaignFile *file, const Catalogue *catalogue);
/* Lets the core run the conditions; valid as long as the file. Errors in them
 * are added to `findings`, unless that is NULL, as condition-failed. */
WeekHost campaign_host(CampaignFile *file, Findings *findings);
/* The files it was read from, its own first; NULL after the last. */
const char *campaign_path(const CampaignFile *file, int index);

#endif
