/* SPDX-License-Identifier: MIT
 * Fills in what a level does not say about an ending: how much of the stake it
 * keeps, and its closing scene. Both follow from the outcome. */
#include "core/story/building.h"
#include "core/words/say.h"

/* The amount that a field of an ending stands for, in the stake's units. */
static int amount_kept(int field, int stake, bool by_outcome) {
    if (field == KEPT_ALL) return stake;
    if (field == KEPT_BY_OUTCOME) return by_outcome ? stake : 0;
    return field;
}

static void check_kept(const Ending *ending, const char *name, int field,
                       const Stake *stake, int whole, Findings *findings) {
    if (field == KEPT_BY_OUTCOME) return;
    if (!stake->currency) {
        findings_add(findings, ending->at, "missing-field",
                     "ending \"%s\" has %s, and the encounter has no stake",
                     ending->title, name);
        findings_hint(findings, "add one: stake = { currency = \"USD\", sale "
                                "= 412, yearly = 2400 }");
    } else if (field > whole) {
        findings_add(findings, ending->at, "out-of-range",
                     "ending \"%s\" keeps %s = %d of %d that are at stake",
                     ending->title, name, field, whole);
    }
}

static Scene scene_when_lost(Channel channel) {
    switch (channel) {
    case CHANNEL_DOORSTEP:
        return SCENE_DOOR_CLOSES;
    case CHANNEL_PHONE:
    case CHANNEL_CHAT:
        return SCENE_HANGS_UP;
    case CHANNEL_COUNTER:
    case CHANNEL_DESK:
    case CHANNELS:
        break;
    }
    return SCENE_WALKS_OUT;
}

static Scene scene_when_delighted(Channel channel) {
    switch (channel) {
    case CHANNEL_COUNTER:
        return SCENE_LEAVES_SOMETHING;
    case CHANNEL_DESK:
    case CHANNEL_DOORSTEP:
        return SCENE_SHAKES_HANDS;
    case CHANNEL_PHONE:
    case CHANNEL_CHAT:
    case CHANNELS:
        break;
    }
    return SCENE_STAYS;
}

static Scene default_scene(const Ending *ending, Channel channel) {
    if (ending->leaves != NONE || ending->outcome == OUTCOME_LOST)
        return scene_when_lost(channel);
    return ending->outcome == OUTCOME_DELIGHTED ? scene_when_delighted(channel)
                                                : SCENE_STAYS;
}

void build_close(Build *build, Findings *findings) {
    const Stake *stake = &build->encounter.stake;
    for (int i = 0; i < build->endings.count; i++) {
        Ending *ending = &build->endings.items[i];
        check_kept(ending, "sale", ending->sale, stake, stake->sale, findings);
        check_kept(ending, "yearly", ending->yearly, stake, stake->yearly,
                   findings);
        ending->sale = amount_kept(ending->sale, stake->sale,
                                   ending->outcome >= OUTCOME_UNEASY);
        ending->yearly = amount_kept(ending->yearly, stake->yearly,
                                     ending->outcome >= OUTCOME_KEPT);
        if (ending->scene == SCENE_NOT_SAID)
            ending->scene = default_scene(ending, build->encounter.channel);
    }
}
