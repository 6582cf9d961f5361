/* SPDX-License-Identifier: MIT
 * A colleague (customer with `ours`) has no mood, so it is a mistake when a
 * level asks for it, moves it, or has an ending where the colleague walks
 * out. */
#include "core/story/building.h"

static const char *name_of(const Build *build, int customer) {
    return build->customers.items[customer].name;
}

static bool is_ours(const Build *build, int customer) {
    return customer != NONE && build->customers.items[customer].ours;
}

static void check_partners(const Build *build, Findings *findings) {
    for (int i = 0; i < build->customers.count; i++) {
        const Customer *customer = &build->customers.items[i];
        if (customer->ours || !is_ours(build, customer->partner)) continue;
        findings_add(findings, customer->at, "wrong-type",
                     "customer \"%s\" has the partner \"%s\", a colleague "
                     "without a mood to catch",
                     customer->name, name_of(build, customer->partner));
        findings_hint(findings, "take partner out");
    }
}

static void check_events(const Build *build, Findings *findings) {
    for (int i = 0; i < build->events.count; i++) {
        const Event *event = &build->events.items[i];
        if (!is_ours(build, event->to)) continue;
        findings_add(findings, event->at, "wrong-type",
                     "the event moves \"%s\", a colleague without a mood",
                     name_of(build, event->to));
        findings_hint(findings, "let it move a customer, or make it an aside");
    }
}

static void check_leavers(const Build *build, Findings *findings) {
    for (int i = 0; i < build->endings.count; i++) {
        const Ending *ending = &build->endings.items[i];
        if (!is_ours(build, ending->leaves)) continue;
        findings_add(findings, ending->at, "wrong-type",
                     "ending \"%s\" waits for \"%s\" to walk out, a "
                     "colleague without a mood",
                     ending->title, name_of(build, ending->leaves));
        findings_hint(findings, "let a customer walk out, or let a reply lead "
                                "to the ending");
    }
}

static void check_bounds(const Build *build, Findings *findings) {
    for (int i = 0; i < build->playthroughs.count; i++) {
        const Playthrough *test = &build->playthroughs.items[i];
        for (int k = 0; k < test->moods.count; k++) {
            int who = build->mood_bounds.items[test->moods.first + k].customer;
            if (!is_ours(build, who)) continue;
            findings_add(findings, test->at, "wrong-type",
                         "playthrough \"%s\" asks for the mood of \"%s\", a "
                         "colleague without one",
                         test->name, name_of(build, who));
        }
    }
}

void build_check_colleagues(const Build *build, Findings *findings) {
    int with_meter = 0;
    for (int i = 0; i < build->customers.count; i++)
        with_meter += !build->customers.items[i].ours;
    if (build->customers.count && !with_meter) {
        findings_add(findings, build->customers.items[0].at, "missing-field",
                     "everybody here is on our side: there is no customer");
        findings_hint(findings, "take side = \"ours\" out of the customer");
        return;
    }
    check_partners(build, findings);
    check_events(build, findings);
    check_leavers(build, findings);
    check_bounds(build, findings);
}
