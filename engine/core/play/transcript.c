/* SPDX-License-Identifier: MIT
 * What was said so far, line by line. Two lists: all of it, and what a player
 * may see. */
#include "core/play/transcript.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/play/expand.h"
#include "core/story/labels.h"
#include "core/words/say.h"

void transcript_free(Transcript *transcript) {
    transcript_cut(transcript, (TranscriptMark){ 0 });
    mem_free(transcript->entries);
    mem_free(transcript->sources);
    mem_free(transcript->visible);
    mem_free(transcript->texts);
    *transcript = (Transcript){ 0 };
}

TranscriptMark transcript_mark(const Transcript *transcript) {
    return (TranscriptMark){ transcript->count, transcript->visible_count,
                             transcript->text_count, transcript->room };
}

void transcript_cut(Transcript *transcript, TranscriptMark mark) {
    while (transcript->text_count > mark.texts)
        mem_free(transcript->texts[--transcript->text_count]);
    transcript->count = mark.entries;
    transcript->visible_count = mark.visible;
    transcript->room = mark.room;
}

static const char *keep(Transcript *transcript, char *text) {
    *MEM_PUSH(transcript->texts, transcript->text_count,
              transcript->text_capacity) = text;
    return text;
}

static void add(Transcript *transcript, ViewLine line, const Line *source) {
    int count = transcript->count;
    *MEM_PUSH(transcript->sources, count, transcript->source_capacity) = source;
    *MEM_PUSH(transcript->entries, transcript->count, transcript->capacity) =
        line;
    bool hidden = line.kind == LINE_THOUGHT && !line.by_player;
    if (hidden || line.kind == LINE_NOTE) return;
    *MEM_PUSH(transcript->visible, transcript->visible_count,
              transcript->visible_capacity) = line;
}

static const char *words_of(Transcript *transcript, const Play *play,
                            const Line *line, const PlayState *state,
                            const char *player) {
    const Story *story = play_story(play);
    int mood = line->who == NONE ? 0 : state->moods[line->who].mood;
    const char *text = line_text(line, mood);
    bool moves = line->kind == LINE_ENTERS || line->kind == LINE_LEAVES;
    if (text) return keep(transcript, expand(play, state, text, player));
    if (!moves) return "";
    Text words = { 0 };
    text_format(&words,
                say(coming_words(story->channel, line->kind == LINE_ENTERS)),
                story->customers[line->who].name);
    return keep(transcript, text_take(&words));
}

static const OwnFile *recording_of(const Story *story, const Line *line,
                                   const PlayState *state) {
    if (line->kind != LINE_SPEECH || line->who == NONE) return NULL;
    int mood = state->moods[line->who].mood;
    return story_own_file(story, line_recording(line, mood));
}

static const OwnFile *sound_file_of(const Story *story, const Line *line) {
    return line->sound == NONE
               ? NULL
               : story_own_file(story, story->sounds[line->sound].file);
}

/* Somebody who enters is shown with the others; somebody who leaves is not.
 * Whoever speaks on the telephone is on the line. */
static Staging staging_of(const Story *story, const Line *line) {
    Staging staging = line->staging;
    if (story->channel == CHANNEL_PHONE && line->kind == LINE_SPEECH)
        staging.at = STAND_COUNTER;
    if (line->kind == LINE_ENTERS) staging.at = STAND_COUNTER;
    if (line->kind == LINE_LEAVES) staging.at = STAND_AWAY;
    if (line->kind == LINE_LEAVES) staging.lies = HOLDS_NOTHING; /* taken */
    return staging;
}

/* An own picture leaves the drawn room before it: there it becomes quiet. */
void transcript_room(Transcript *transcript, const Story *story,
                     const Scenery *room) {
    const OwnFile *picture = story_own_file(story, room->picture);
    if (!picture && !room->backdrop) return;
    if (room->backdrop) transcript->room.backdrop = room->backdrop;
    transcript->room.picture = picture;
}

void transcript_line(Transcript *transcript, const Play *play, const Line *line,
                     const PlayState *state, const char *player) {
    const Story *story = play_story(play);
    add(transcript,
        (ViewLine){
            .kind = line->kind,
            .who = line->who,
            .speaker =
                line->who == NONE ? "" : story->customers[line->who].name,
            .text = words_of(transcript, play, line, state, player),
            .sound = line->sound == NONE ? NULL : &story->sounds[line->sound],
            .recording = recording_of(story, line, state),
            .sound_file = sound_file_of(story, line),
            .pause_ms = line->pause_ms,
            .staging = staging_of(story, line),
            .room = transcript->room,
            .turn = transcript->turn,
        },
        line);
}

void transcript_reply(Transcript *transcript, const Reply *reply,
                      const char *text) {
    add(transcript,
        (ViewLine){ .kind = reply->think                   ? LINE_THOUGHT
                            : reply->act || reply->silence ? LINE_ACTION
                                                           : LINE_SPEECH,
                    .by_player = true,
                    .silence = reply->silence,
                    .who = NONE,
                    .speaker = "You",
                    .text = keep(transcript, mem_text(text)),
                    .room = transcript->room,
                    .turn = transcript->turn },
        NULL);
}
