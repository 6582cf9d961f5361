/* SPDX-License-Identifier: MIT
 * Frees a campaign, visits and translates its texts, finds plays by name. */
#include "core/play/campaign.h"

#include <stdio.h>
#include <string.h>

void campaign_free(Campaign *campaign) {
    if (!campaign) return;
    arena_free(campaign->arena);
    mem_free(campaign);
}

int campaign_play(const Campaign *campaign, const char *written) {
    for (int i = 0; i < campaign->play_count; i++)
        if (!strcmp(campaign->plays[i].written, written)) return i;
    return NONE;
}

typedef struct Walk {
    TextVisit *visit;
    void *data;
} Walk;

static void text(const Walk *walk, const char *context, Place at,
                 const char **slot) {
    if (*slot && **slot) walk->visit(walk->data, context, at, slot);
}

/* Every text that people read, in the order of the file (texts.h). */
static void campaign_texts(Campaign *campaign, TextVisit *visit, void *data) {
    const Walk walk = { visit, data };
    text(&walk, "campaign, title", campaign->at, &campaign->title);
    text(&walk, "campaign, brief", campaign->at, &campaign->brief);
    text(&walk, "campaign, goal", campaign->at, &campaign->goal);
    text(&walk, "campaign, lesson", campaign->at, &campaign->lesson);
    for (int i = 0; i < campaign->play_count; i++)
        text(&walk, "play", campaign->plays[i].at, &campaign->plays[i].name);
    for (int i = 0; i < campaign->ending_count; i++) {
        CampaignEnding *ending = &campaign->endings[i];
        text(&walk, "ending", ending->at, &ending->title);
        char context[160];
        snprintf(context, sizeof context, "ending %.100s", ending->written);
        text(&walk, context, ending->at, &ending->text);
        text(&walk, context, ending->at, &ending->lesson);
    }
    for (int i = 0; i < campaign->question_count; i++)
        text(&walk, "question", campaign->at, &campaign->questions[i]);
}

static void each_text(void *of, TextVisit *visit, void *data) {
    campaign_texts(of, visit, data);
}

Texts campaign_words(const Campaign *campaign, const char *file) {
    return (Texts){ campaign->id, campaign->title, file, campaign->at, NULL,
                    each_text,    (void *)campaign };
}

void campaign_translate(Campaign *campaign, const Catalogue *catalogue) {
    const Texts texts = campaign_words(campaign, NULL);
    texts_translate(&texts, campaign->arena, catalogue);
}
