/* SPDX-License-Identifier: MIT
 * Keeps each setting in the Practice, as a number named "window.NAME". */
#include "window/settings_keep.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Settings settings_load(Practice *practice) {
    Settings settings = settings_usual();
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    for (size_t i = 0; i < count; i++) {
        char name[64];
        snprintf(name, sizeof name, "window.%s", rows[i].is->name);
        const char *kept = practice_setting(practice, name, "");
        char *end;
        long value = strtol(kept, &end, 10);
        if (end != kept && !*end && value >= -1000 && value <= 1000)
            settings_put(&settings, &rows[i], (int)value);
    }
    return settings;
}

void settings_save(const Settings *settings, Practice *practice) {
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    for (size_t i = 0; i < count; i++) {
        char name[64], value[16], kept[16];
        bool lent = rows[i].offset == offsetof(Settings, projector);
        if (lent && settings->projector_lent) continue;
        int now = settings_get(settings, &rows[i]);
        snprintf(name, sizeof name, "window.%s", rows[i].is->name);
        snprintf(value, sizeof value, "%d", now);
        snprintf(kept, sizeof kept, "%s", practice_setting(practice, name, ""));
        bool usual = !kept[0] && now == rows[i].is->usual;
        if (!usual && strcmp(kept, value)) practice_set(practice, name, value);
    }
}
