/* SPDX-License-Identifier: MIT
 * Plays each reply on a copy of the state, and looks at what would be offered
 * after it. */
#include "workshop/ahead.h"

#include "app/practice/author.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/story/labels.h"
#include "core/words/say.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Tenths to whole points, rounded as the debrief does. */
static int whole(int tenths) {
    return (tenths >= 0 ? tenths + 5 : tenths - 5) / 10;
}

static char *tones_of(const Story *story, const Reply *reply) {
    Text text = { 0 };
    if (reply->think) text_add(&text, say("a thought"));
    if (reply->silence) text_add(&text, say("silence"));
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        text_format(&text, "%s%s",
                    text.size ? say_as("between two of a list", ", ") : "",
                    tone_word(&story->tones[tone]));
    }
    return text_take(&text);
}

static const char *place_of(const Story *story, const PlayState *state) {
    if (state->ending != NONE) return story->endings[state->ending].title;
    return state->beat != NONE ? story->beats[state->beat].name : "";
}

static const char *minus(int points) {
    return points < 0 ? "\u2212" : "";
}

/* A name and its points are not broken into two lines. */
static char *leads_of(const Play *play, const PlayState *before,
                      const PlayState *after) {
    const Story *story = play_story(play);
    Text text = { 0 };
    text_format(&text, "\u2192 %s", place_of(story, after));
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue; /* a colleague has no mood */
        int from = whole(before->moods[i].mood);
        int to = whole(after->moods[i].mood);
        size_t first = text_first_name(story->customers[i].name);
        text_format(&text, "   %.*s\u00a0%s%d\u00a0\u2192\u00a0%s%d",
                    (int)first, story->customers[i].name, minus(from),
                    abs(from), minus(to), abs(to));
    }
    return text_take(&text);
}

/* A beat or an ending as one number, or NONE. */
static int place_index(const Story *story, const PlayState *state) {
    return state->ending == NONE ? state->beat
                                 : story->beat_count + state->ending;
}

static bool listed(const int *places, int count, int place) {
    for (int i = 0; i < count; i++)
        if (places[i] == place) return true;
    return false;
}

static char *beyond_of(const Play *play, const PlayState *after) {
    const Story *story = play_story(play);
    int offered[STORY_REPLIES_SHOWN_MAX];
    int places[STORY_REPLIES_SHOWN_MAX], place_count = 0;
    int count = play_offered(play, after, offered, NULL);
    PlayState *next = mem_alloc(play_state_size(play));
    Text text = { 0 };
    for (int i = 0; i < count; i++) {
        memcpy(next, after, play_state_size(play));
        play_reply(play, next, offered[i], NULL);
        int place = place_index(story, next);
        if (place == NONE || listed(places, place_count, place)) continue;
        places[place_count++] = place;
        text_format(&text, "%s%s",
                    text.size ? say_as("between two of a list", ", ") : "",
                    place_of(story, next));
    }
    mem_free(next);
    return text_take(&text);
}

static void look_at(Ahead *ahead, const Session *session, int reply) {
    const Play *play = session_play(session);
    const PlayState *now = session_state(session);
    const Story *story = session_story(session);
    PlayState *after = mem_alloc(play_state_size(play));
    memcpy(after, now, play_state_size(play));
    play_reply(play, after, reply, NULL);
    ahead->replies[ahead->count++] =
        (AheadReply){ tones_of(story, &story->replies[reply]),
                      leads_of(play, now, after), beyond_of(play, after) };
    mem_free(after);
}

static void take_notes(Ahead *ahead, const Meeting *meeting) {
    const char *text;
    for (int i = 0; (text = author_note(meeting, i)); i++) {
        char **note =
            MEM_PUSH(ahead->notes, ahead->note_count, ahead->note_capacity);
        *note = mem_text(text);
    }
}

Ahead *ahead_new(const Meeting *meeting) {
    Ahead *ahead = mem_alloc(sizeof *ahead);
    const Session *session = meeting_session(meeting);
    View view;
    meeting_view(meeting, &view);
    take_notes(ahead, meeting);
    if (view.phase == PHASE_TALKING)
        for (int i = 0; i < view.reply_count; i++)
            look_at(ahead, session, view.replies[i].reply);
    return ahead;
}

void ahead_free(Ahead *ahead) {
    if (!ahead) return;
    for (int i = 0; i < ahead->count; i++) {
        mem_free(ahead->replies[i].tones);
        mem_free(ahead->replies[i].leads);
        mem_free(ahead->replies[i].beyond);
    }
    for (int i = 0; i < ahead->note_count; i++)
        mem_free(ahead->notes[i]);
    mem_free(ahead->notes);
    mem_free(ahead);
}
