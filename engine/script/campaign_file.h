/* SPDX-License-Identifier: MIT
 * campaign_file.h -- from a file to a Campaign, with its conditions.
 *
 * Layer:  script (core; this header hides Lua).
 * Owns:   a CampaignFile owns its Campaign and the sandbox that its conditions
 *         run in.
 * Errors: an author's mistakes are findings; a campaign with errors is NULL. As
 *         safe as a level (load.h). */
#ifndef THAW_SCRIPT_CAMPAIGN_FILE_H
#define THAW_SCRIPT_CAMPAIGN_FILE_H

#include "core/play/week.h"
#include "core/story/findings.h"
#include "script/reading/library.h"

typedef struct CampaignFile CampaignFile;

/* Tried in a process of its own first, as levels are. */
CampaignFile *campaign_load(const Library *library, const char *path,
                            Findings *findings);
void campaign_close(CampaignFile *file); /* NULL allowed */

const Campaign *campaign_of(const CampaignFile *file);
void campaign_speak(CampaignFile *file, const Catalogue *catalogue);
/* How the core asks its conditions; valid as long as the file. What goes wrong
 * in them is told to `findings` as condition-failed, when that is not NULL. */
WeekHost campaign_host(CampaignFile *file, Findings *findings);
/* Files that it was made of, itself first; NULL behind the last. */
const char *campaign_path(const CampaignFile *file, int index);

#endif
