/* SPDX-License-Identifier: MIT
 * Adds the conversation to a Build: lines, replies, beats, endings, and the
 * level's playthroughs. */
#include "core/story/building.h"

#include <stdio.h>
#include <string.h>

static const char SILENCE_TEXT[] = "Say nothing. Let it land.";

/* The thing to which lines, targets and names belong, for messages. */
typedef struct Owner {
    const char *kind, *name;
} Owner;

static int add_event(Build *build, const EventDraft *draft, Place at,
                     const char *text) {
    int index = build->events.count;
    *LIST_PUSH(build->events) =
        (Event){ .to = draft->to,
                 .mood = draft->mood,
                 .heat = draft->heat,
                 .when = draft->when,
                 .why = build_keep_shown(build, draft->why, at),
                 .at = at };
    if (draft->was_said.text)
        build_fix(build, (Fix){ FIX_WAS_SAID, index, 0, "event", text,
                                draft->was_said });
    return index;
}

static Span add_lines(Build *build, LineList list, Owner owner) {
    Span span = { build->lines.count, list.count };
    for (int i = 0; i < list.count; i++) {
        const LineDraft *draft = list.items[i];
        int at = build->lines.count;
        Line *line = LIST_PUSH(build->lines);
        *line = (Line){ .kind = draft->kind,
                        .who = draft->who,
                        .sound = NONE,
                        .clue = NONE,
                        .event = NONE,
                        .pause_ms = draft->pause_ms,
                        .staging = draft->staging,
                        .at = build_place(build, draft->at) };
        for (int band = 0; band < BANDS; band++) {
            /* bands that share one text share its copy and its checks */
            bool again = band > 0 && draft->text[band] &&
                         draft->text[band] == draft->text[band - 1];
            line->text[band] =
                again ? line->text[band - 1]
                      : build_keep_shown(build, draft->text[band], draft->at);
            line->recording[band] =
                build_own_file(build, OWN_SOUND, &draft->recording[band]);
        }
        if (draft->event)
            line->event =
                add_event(build, draft->event, line->at, line_text(line, 0));
        if (draft->sound.text)
            build_fix(build, (Fix){ FIX_SOUND, at, 0, owner.kind, owner.name,
                                    draft->sound });
        if (draft->clue.text)
            build_fix(build, (Fix){ FIX_CLUE, at, 0, owner.kind, owner.name,
                                    draft->clue });
    }
    return span;
}

static Span add_targets(Build *build, TargetList list, Owner owner) {
    Span span = { build->targets.count, list.count };
    for (int i = 0; i < list.count; i++) {
        const TargetDraft *draft = &list.items[i];
        int at = build->targets.count;
        *LIST_PUSH(build->targets) =
            (Target){ .kind = TARGET_END,
                      .index = NONE,
                      .when = draft->when,
                      .at = build_place(build, draft->name.at) };
        build_fix(build, (Fix){ FIX_TARGET, at, 0, owner.kind, owner.name,
                                draft->name });
    }
    return span;
}

static Span add_tones(Build *build, NameList list, Owner owner) {
    Span span = { build->tone_lists.count, list.count };
    for (int i = 0; i < list.count; i++) {
        int at = build->tone_lists.count;
        int known = names_get(build->tone_names, list.items[i].text);
        *LIST_PUSH(build->tone_lists) = known >= 0 ? known : NONE;
        if (known >= 0) continue;
        build_fix(build, (Fix){ FIX_TONE, at, 0, owner.kind, owner.name,
                                list.items[i] });
    }
    return span;
}

static Span add_facts(Build *build, NameList list, Owner owner) {
    Span span = { build->fact_lists.count, list.count };
    for (int i = 0; i < list.count; i++) {
        int at = build->fact_lists.count;
        *LIST_PUSH(build->fact_lists) = NONE;
        build_fix(build, (Fix){ FIX_FACT, at, 0, owner.kind, owner.name,
                                list.items[i] });
    }
    return span;
}

static Span add_criteria(Build *build, NameList list, Owner owner) {
    Span span = { build->criterion_lists.count, list.count };
    for (int i = 0; i < list.count; i++) {
        int at = build->criterion_lists.count;
        *LIST_PUSH(build->criterion_lists) = NONE;
        build_fix(build, (Fix){ FIX_MEETS, at, 0, owner.kind, owner.name,
                                list.items[i] });
    }
    return span;
}

static Span add_names(Build *build, NameList list) {
    Span span = { build->names.count, list.count };
    for (int i = 0; i < list.count; i++)
        *LIST_PUSH(build->names) = build_keep(build, list.items[i].text);
    return span;
}

/* The number of what an apology is for; a new number for a new text. */
static int add_wrong(Build *build, const char *about) {
    if (!about) return NONE;
    const char *own = build_keep(build, about);
    int old = names_put(build->wrong_names, own, build->wrongs.count);
    if (old >= 0) return old;
    *LIST_PUSH(build->wrongs) = own;
    return build->wrongs.count - 1;
}

/* ---- replies ---- */

static void add_reply(Build *build, const ReplyDraft *draft, int beat) {
    const char *text = draft->text ? draft->text : SILENCE_TEXT;
    Place at = build_place(build, draft->at);
    Reply reply = { .id = build_keep(build, draft->id),
                    .beat = beat,
                    .to = draft->to,
                    .to_all = draft->to_all,
                    .about = add_wrong(build, draft->about),
                    .when = draft->when,
                    .effect = draft->effect,
                    .once = draft->once,
                    .silence = draft->silence,
                    .advise = draft->advise,
                    .act = draft->act,
                    .think = draft->think,
                    .stance = draft->stance,
                    .label = draft->label,
                    .seconds = draft->seconds,
                    .wording = draft->wording,
                    .wording_given = draft->wording_given,
                    .at = at };
    reply.text = reply.written = build_keep_shown(build, text, at);
    reply.why = build_keep_shown(build, draft->why, at);
    Owner owner = { reply_kind(&reply), reply.text };
    reply.tones = add_tones(build, draft->tones, owner);
    reply.learns = add_facts(build, draft->learns, owner);
    reply.meets = add_criteria(build, draft->meets, owner);
    reply.was = add_names(build, draft->was);
    reply.lines = add_lines(build, draft->lines, owner);
    reply.next = add_targets(build, draft->next, owner);
    *LIST_PUSH(build->replies) = reply;
}

/* Takes the ids that the level gives first, then derives the missing ones from
 * texts, so that a derived id never takes a given one. */
static void name_replies(Build *build, Span span) {
    Names *ids = names_new();
    for (int i = span.first; i < span.first + span.count; i++) {
        Reply *reply = &build->replies.items[i];
        int old = reply->id ? names_put(ids, reply->id, i) : NONE;
        if (old >= 0)
            findings_add(build->early, reply->at, "duplicate-name",
                         "reply id \"%s\" is there twice; the other one is in "
                         "line %d",
                         build_short(build, reply->id),
                         build->replies.items[old].at.line);
    }
    for (int i = span.first; i < span.first + span.count; i++) {
        Reply *reply = &build->replies.items[i];
        if (reply->id) continue;
        const char *slug =
            reply->silence ? "silence" : build_slug(build, reply->text, 5);
        if (!*slug) slug = "reply";
        const char *id = slug;
        for (int n = 2; names_put(ids, id, i) >= 0; n++)
            id = arena_format(build->arena, "%s_%d", slug, n);
        reply->id = id;
    }
    names_free(ids);
}

/* ---- beats and endings: both are targets, so their names must differ ---- */

static void name_target(Build *build, Names *own, const Names *others,
                        const char *kind, const char *name, int index,
                        Place at) {
    int old = names_put(own, name, index);
    bool beat = own == build->beat_names;
    if (old >= 0) {
        build_taken(build, at, kind, name,
                    beat ? build->beats.items[old].at
                         : build->endings.items[old].at);
    } else if (names_get(others, name) >= 0) {
        findings_add(build->early, at, "duplicate-name",
                     "\"%s\" is a beat and an ending: next = \"%s\" could "
                     "mean either",
                     build_short(build, name), build_short(build, name));
    } else if (strcmp(name, "end") == 0) {
        findings_add(build->early, at, "duplicate-name",
                     "%s \"end\" cannot be reached: next = \"end\" means the "
                     "first ending that holds",
                     kind);
        findings_hint(build->early, "give it another name");
    }
}

void build_beat(Build *build, const BeatDraft *draft) {
    int index = build->beats.count;
    Beat beat = { .name = build_keep(build, draft->name),
                  .when = draft->when,
                  .otherwise = NONE,
                  .effect = draft->effect,
                  .scenery = build_scenery(build, &draft->scenery),
                  .at = build_place(build, draft->at) };
    Owner owner = { "beat", beat.name };
    name_target(build, build->beat_names, build->ending_titles, "beat",
                beat.name, index, beat.at);
    beat.lines = add_lines(build, draft->lines, owner);
    beat.replies = (Span){ build->replies.count, draft->reply_count };
    for (int i = 0; i < draft->reply_count; i++)
        add_reply(build, &draft->replies[i], index);
    name_replies(build, beat.replies);
    beat.next = add_targets(build, draft->next, owner);
    *LIST_PUSH(build->beats) = beat;
    if (draft->otherwise.text)
        build_fix(build, (Fix){ FIX_OTHERWISE, index, 0, owner.kind, owner.name,
                                draft->otherwise });
}

void build_ending(Build *build, const EndingDraft *draft) {
    Ending ending = { .title = build_keep_shown(build, draft->title, draft->at),
                      .outcome = draft->outcome,
                      .sale = draft->sale,
                      .yearly = draft->yearly,
                      .scene = draft->scene,
                      .scenery = build_scenery(build, &draft->scenery),
                      .leaves = draft->leaves,
                      .when = draft->when,
                      .at = build_place(build, draft->at) };
    ending.written = ending.title;
    ending.lesson = build_keep_shown(build, draft->lesson, draft->at);
    name_target(build, build->ending_titles, build->beat_names, "ending",
                ending.title, build->endings.count, ending.at);
    ending.lines =
        add_lines(build, draft->lines, (Owner){ "ending", ending.title });
    *LIST_PUSH(build->endings) = ending;
}

void build_playthrough(Build *build, const PlaythroughDraft *draft) {
    int index = build->playthroughs.count;
    Playthrough own = { .name = build_keep(build, draft->name),
                        .ends = NONE,
                        .at = build_place(build, draft->at) };
    Owner owner = { "playthrough", own.name };
    int old = names_put(build->playthrough_names, own.name, index);
    if (old >= 0)
        build_taken(build, own.at, owner.kind, own.name,
                    build->playthroughs.items[old].at);
    own.steps = add_names(build, draft->steps);
    own.knows = add_facts(build, draft->knows, owner);
    own.moods = (Span){ build->mood_bounds.count, draft->mood_count };
    for (int i = 0; i < draft->mood_count; i++) {
        const MoodBoundDraft *bound = &draft->moods[i];
        int at = build->mood_bounds.count;
        *LIST_PUSH(build->mood_bounds) =
            (MoodBound){ NONE, bound->at_least, bound->at_most };
        build_fix(build, (Fix){ FIX_BOUND, at, 0, owner.kind, owner.name,
                                bound->customer });
    }
    if (draft->ends.text)
        build_fix(build, (Fix){ FIX_ENDS, index, 0, owner.kind, owner.name,
                                draft->ends });
    *LIST_PUSH(build->playthroughs) = own;
}
