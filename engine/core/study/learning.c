/* SPDX-License-Identifier: MIT
 * What there was to learn: facts that were used, asked for, let go or missed,
 * and the level's own criteria. Only facts that could be heard or asked for
 * in the conversation as it went are listed. */
#include "core/study/debrief_work.h"

#include "core/words/say.h"

/* The line that hinted at the fact, as the player read it, or NULL. */
static const char *clue_shown(const Maker *maker, int fact) {
    int count;
    const ViewLine *entries = session_transcript(maker->session, &count);
    for (int i = 0; i < count; i++) {
        const Line *line = session_line_at(maker->session, i);
        if (line && line->clue == fact)
            return maker_keep(maker, entries[i].text);
    }
    return NULL;
}

static bool brings_out(const Story *story, int reply, int fact) {
    Span learns = story->replies[reply].learns;
    for (int i = 0; i < learns.count; i++)
        if (story->fact_lists[learns.first + i] == fact) return true;
    return false;
}

/* The first turn at which a reply on offer would have asked for the fact. */
static int could_ask(const Maker *maker, int fact) {
    for (int turn = 0; turn < maker->turn_count; turn++) {
        int offered[STORY_REPLIES_SHOWN_MAX];
        int count = play_offered(
            maker->play, session_state_at(maker->session, turn), offered, NULL);
        for (int i = 0; i < count; i++)
            if (brings_out(maker->story, offered[i], fact)) return turn;
    }
    return NONE;
}

static void put(const Maker *maker, DebriefFacts *facts, DebriefFact *list,
                int fact, const char *line) {
    const Fact *what = &maker->story->facts[fact];
    list[facts->count++] =
        (DebriefFact){ maker_keep(maker, what->id),
                       maker_words(maker, NULL, what->text), line };
    facts->list = list;
}

/* ---- criteria ---- */

static bool meets(const Story *story, int reply, int criterion) {
    Span all = story->replies[reply].meets;
    for (int i = 0; i < all.count; i++)
        if (story->criterion_lists[all.first + i] == criterion) return true;
    return false;
}

static int first_met(const Maker *maker, int criterion) {
    for (int turn = 0; turn < maker->turn_count; turn++)
        if (meets(maker->story, session_reply_at(maker->session, turn),
                  criterion))
            return turn;
    return NONE;
}

static void fill_criteria(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    const Story *story = maker->story;
    int count = story->criterion_count;
    DebriefCriterion *all =
        arena_alloc(maker->arena, ((size_t)count + 1) * sizeof *all);
    for (int i = 0; i < count; i++) {
        const Criterion *from = &story->criteria[i];
        all[i] = (DebriefCriterion){ maker_keep(maker, from->id),
                                     maker_words(maker, NULL, from->text),
                                     first_met(maker, i) };
        debrief->criteria_met += all[i].turn != NONE;
    }
    debrief->criteria = all;
    debrief->criterion_count = count;
    debrief->scored = story->score && count > 0;
    if (count) debrief->score = mood_divide(100 * debrief->criteria_met, count);
    if (debrief->scored)
        debrief->score_text =
            arena_format(maker->arena, say("%d of %d met: %d per cent."),
                         debrief->criteria_met, count, debrief->score);
}

void learning_fill(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    size_t size = ((size_t)maker->story->fact_count + 1) * sizeof(DebriefFact);
    DebriefFact *used = arena_alloc(maker->arena, size);
    DebriefFact *asked = arena_alloc(maker->arena, size);
    DebriefFact *let_go = arena_alloc(maker->arena, size);
    DebriefFact *not_asked = arena_alloc(maker->arena, size);
    const PlayState *state = session_state(maker->session);
    for (int fact = 0; fact < maker->story->fact_count; fact++) {
        const char *line = clue_shown(maker, fact);
        int turn;
        bool known = play_knows(maker->play, state, fact);
        if (known && line)
            put(maker, &debrief->used, used, fact, line);
        else if (known)
            put(maker, &debrief->asked, asked, fact, NULL);
        else if (line)
            put(maker, &debrief->let_go, let_go, fact, line);
        else if ((turn = could_ask(maker, fact)) != NONE)
            put(maker, &debrief->not_asked, not_asked, fact,
                maker->turns[turn].heard);
    }
    fill_criteria(maker);
}
