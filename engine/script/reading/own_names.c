/* SPDX-License-Identifier: MIT
 * Reads the names of files that a level brings along. */
#include "script/reading/own_names.h"

#include "core/base/nearest.h"
#include "core/base/text.h"
#include "script/reading/files.h"

#include <string.h>

bool own_is_picture(const char *name) {
    static const char *const ends[] = { ".png",  ".jpg", ".jpeg", ".gif",
                                        ".webp", ".bmp", ".tiff", ".tif",
                                        ".svg",  ".heic" };
    size_t size = strlen(name);
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t length = strlen(ends[i]);
        if (size > length && text_alike(name + size - length, ends[i]))
            return true;
    }
    return false;
}

/* The file `name` beside the one that the table stands in. */
static OwnName beside(const Fields *fields, const char *name, Place at) {
    const Loader *loader = fields->loader;
    const LoaderFile *file =
        &loader->files[fields->chunk >= 0 ? fields->chunk : 0];
    const char *path = file->path ? file->path : file->shown;
    const char *slash = strrchr(path, '/');
    int folder = slash ? (int)(slash - path) + 1 : 0;
    return (OwnName){ name,
                      arena_format(loader->arena, "%.*s%s", folder, path, name),
                      at };
}

OwnName own_name(const Fields *fields, const char *key) {
    const char *name = fields_text(fields, key);
    return name ? beside(fields, name, fields_place(fields, key))
                : (OwnName){ 0 };
}

SceneryDraft own_scenery(const Fields *fields) {
    const char *room = fields_text(fields, "backdrop");
    if (room && own_is_picture(room))
        return (SceneryDraft){ .picture = own_name(fields, "backdrop") };
    return (SceneryDraft){ .backdrop = room };
}

void own_names_by_band(const Fields *fields, const char *key,
                       OwnName names[BANDS]) {
    int type = fields_get(fields, key);
    const char *one =
        type == LUA_TSTRING ? loader_text(fields->loader, fields->L, -1) : NULL;
    Fields inside =
        type == LUA_TTABLE ? fields_inside(fields, key, "target") : *fields;
    for (int band = 0; band < BANDS; band++) {
        const char *word = band_name((Band)band);
        const char *name = one;
        if (type == LUA_TTABLE && fields_get(&inside, word) == LUA_TSTRING)
            name = loader_text(fields->loader, fields->L, -1);
        if (name && *name)
            names[band] = beside(fields, name,
                                 one ? fields_place(fields, key)
                                     : fields_place(&inside, word));
        if (type == LUA_TTABLE) lua_pop(fields->L, 1);
    }
    lua_pop(fields->L, type == LUA_TTABLE ? 2 : 1);
}

void own_check_bands(const Fields *fields, const char *key) {
    const char *bands[BANDS];
    int count;
    Findings *findings = loader_findings(fields->loader);
    Fields inside = fields_inside(fields, key, "target");
    const char **names = fields_keys(&inside, &count);
    for (int band = 0; band < BANDS; band++)
        bands[band] = band_name((Band)band);
    for (int i = 0; i < count; i++) {
        bool known = false;
        for (int band = 0; band < BANDS; band++)
            known = known || strcmp(names[i], bands[band]) == 0;
        if (!known) {
            findings_add(
                findings, fields_place(&inside, names[i]), "unknown-field",
                "%s has %.60s, which is no band of mood", key, names[i]);
            if (!nearest_name(names[i], bands, BANDS))
                findings_list(findings, bands, BANDS);
            findings_suggest(findings, names[i], bands, BANDS);
        } else if (fields_get(&inside, names[i]) != LUA_TSTRING) {
            findings_add(
                findings, fields_place(&inside, names[i]), "wrong-type",
                "%s has %s = %s; it takes a file's name in quotes", key,
                names[i], value_words(fields->loader, fields->L, -1));
            lua_pop(fields->L, 1);
        } else {
            lua_pop(fields->L, 1);
        }
    }
    if (fields_count(&inside)) {
        findings_add(findings, inside.at, "wrong-type",
                     "%s has a value without a name", key);
        findings_hint(findings, "write the band of mood before it: upset = "
                                "\"….png\"");
    }
    lua_pop(fields->L, 1);
}
