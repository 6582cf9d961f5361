/* SPDX-License-Identifier: MIT
 * Chooses who plays, renames, merges and deletes people. When another person
 * plays, everything read for the one before is forgotten. */
#include "app/practice/profiles.h"

#include "app/practice/state.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "store/profiles.h"

#include <string.h>

/* ---- finding ---- */

const char *profiles_here(const Practice *practice) {
    return practice->profile;
}

static void add(Practice *practice, const Profile *profile, int *count) {
    practice->people = mem_grow(practice->people, (size_t)(*count + 1) *
                                                      sizeof *practice->people);
    practice->people[(*count)++] = *profile;
}

static const char *no_name(void) {
    return say("(no name yet)");
}

/* Whoever has no name is called by what is shown in its place. */
static const char *name_of(const char *called) {
    return strcmp(called, no_name()) != 0 ? called : "";
}

int profiles_list(Practice *practice, const Profile **list) {
    StoredProfile *stored;
    int count = 0, all = store_profiles(practice->store, &stored);
    for (int i = 0; i < all; i++) {
        const StoredProfile *one = &stored[i];
        bool here = !strcmp(one->name, practice->profile);
        if (!*one->name && !one->plays && !here) continue;
        add(practice,
            &(Profile){ one->name, *one->name ? one->name : no_name(),
                        one->finished, one->plays, one->last, here },
            &count);
    }
    *list = practice->people;
    return count;
}

bool profiles_known(Practice *practice, const char *name) {
    return store_profile(practice->store, name_of(name)) != NULL;
}

/* Where nothing can be saved there is no new name to give, but everybody finds
 * what was kept of them before. */
bool profiles_ask(Practice *practice) {
    const Profile *list;
    if (practice->profile_given) return false;
    if (profiles_list(practice, &list) > 1) return true;
    return store_keeps(practice->store) && profiles_shared_desk(practice, NULL);
}

/* The given person, else the one who played last. */
void profiles_begin(Practice *practice, const char *given) {
    StoredProfile *stored;
    practice->profile_given = given != NULL;
    if (given) {
        given = name_of(given);
        const char *written = store_profile(practice->store, given);
        practice->profile = mem_text(written ? written : given);
        return;
    }
    int count = store_profiles(practice->store, &stored);
    practice->profile = mem_text(count ? stored[0].name : "");
}

/* ---- choosing ---- */

/* Without white space around it; NULL where it is none. */
static char *tidy(const char *name, Error *err) {
    size_t skip = strspn(name, " \t\r\n");
    char *own = mem_text(name + skip);
    size_t size = strlen(own);
    while (size && strchr(" \t\r\n", own[size - 1]))
        own[--size] = '\0';
    const char *wrong = NULL;
    if (!size || !*name_of(own))
        wrong = say("a name is needed");
    else if (!utf8_valid(own, size) || strpbrk(own, "\t\r\n\033\177"))
        wrong = say("a name is a few letters in one line");
    else if (utf8_columns(own) > PROFILE_NAME_MAX)
        wrong = say("that name is too long");
    if (!wrong) return own;
    error_set(err, "%s", wrong);
    mem_free(own);
    return NULL;
}

static void forget_all(Practice *practice) {
    for (int i = 0; i < practice->card_count; i++)
        practice_forget(practice, i, false);
    practice->told.text[0] = '\0';
    history_forget(practice);
}

static void be(Practice *practice, const char *name) {
    char *own = mem_text(name);
    mem_free(practice->profile);
    practice->profile = own;
    forget_all(practice);
    if (practice->speaks_chosen) practice_speak_chosen(practice);
}

bool profiles_become(Practice *practice, const char *name, Error *err) {
    const char *written = store_profile(practice->store, name);
    practice_save_all(practice);
    if (written) {
        be(practice, written);
        return true;
    }
    char *own = tidy(name, err);
    bool ok = own && store_add_profile(practice->store, own, err);
    if (ok) be(practice, own);
    mem_free(own);
    return ok;
}

bool profiles_rename(Practice *practice, const char *from, const char *to,
                     Error *err) {
    char *own = tidy(to, err);
    from = name_of(from);
    bool here = !strcmp(from, practice->profile);
    bool ok = own && store_rename_profile(practice->store, from, own, err);
    if (ok && here) be(practice, own);
    mem_free(own);
    return ok;
}

bool profiles_merge(Practice *practice, const char *from, const char *into,
                    Error *err) {
    from = name_of(from);
    bool here = !strcmp(from, practice->profile);
    char *other =
        mem_text(name_of(into)); /* `into` may be borrowed from the list */
    bool ok = store_merge_profiles(practice->store, from, other, err);
    const char *written = ok ? store_profile(practice->store, other) : NULL;
    if (ok && here)
        be(practice, written ? written : other);
    else if (ok)
        forget_all(practice);
    mem_free(other);
    return ok;
}

bool profiles_delete(Practice *practice, const char *name, Error *err) {
    StoredProfile *left;
    char *gone = mem_text(name_of(name));
    bool here = !strcmp(gone, practice->profile);
    bool ok = store_delete_profile(practice->store, gone, err);
    if (here && !store_profile(practice->store, gone)) {
        int count = store_profiles(practice->store, &left);
        be(practice, count ? left[0].name : "");
    } else
        forget_all(practice);
    mem_free(gone);
    return ok;
}

/* ---- a shared desk ---- */

bool profiles_shared_desk(Practice *practice, bool *fixed) {
    const char *said = conf_text(&practice->conf, CONF_KIOSK);
    const char *kept = store_setting(practice->store, NULL, "kiosk");
    if (fixed) *fixed = said != NULL;
    if (said) return conf_yes(said);
    return kept && !strcmp(kept, "1");
}

void profiles_share_desk(Practice *practice, bool shared) {
    Error err = { "" };
    if (!store_set_setting(practice->store, NULL, "kiosk", shared ? "1" : "0",
                           &err))
        log_line(&practice->log, "%s", err.text);
}

const char *profiles_told_to(const Practice *practice) {
    const Sending *sending = &practice->sending;
    return sending_is_on(sending) ? sending->settings.address : NULL;
}
