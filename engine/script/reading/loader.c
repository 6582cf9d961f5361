/* SPDX-License-Identifier: MIT
 * The state of reading one level: its files and findings, limits on what it
 * declares, and the line of its code that is running. */
#include "script/reading/loader.h"

#include "core/base/text.h"

#include <assert.h>
#include <string.h>

/* ---- making and ending ---- */

Loader *loader_new(const Library *library, Findings *findings) {
    Loader *loader = mem_alloc(sizeof *loader);
    loader->arena = arena_new();
    loader->kept = arena_new();
    loader->library = library;
    loader->findings = findings;
    return loader;
}

void loader_free(Loader *loader) {
    if (!loader) return;
    sandbox_free(loader->sandbox);
    for (int i = 0; i < loader->file_count; i++) {
        scan_free(loader->files[i].scan);
        mem_free(loader->files[i].text);
    }
    build_free(loader->build);
    campaign_draft_free(loader->campaign);
    arena_free(loader->arena);
    arena_free(loader->kept);
    mem_free(loader);
}

int loader_add(Loader *loader, const char *shown, const char *path,
               const char *module, char *text, size_t size) {
    assert(loader->file_count < FILES_MAX);
    LoaderFile *file = &loader->files[loader->file_count];
    if (loader->notes) probe_reads(size);
    *file = (LoaderFile){
        .shown = arena_text(loader->arena, shown),
        .path = arena_text(loader->arena, path),
        .module = arena_text(loader->arena, module),
        .text = text,
        .size = size,
        .scan = scan_new(text, size),
    };
    if (loader->notes)
        utf8_copy(loader->notes->files[loader->file_count],
                  sizeof loader->notes->files[0], shown);
    loader->text_size += size;
    return loader->file_count++;
}

/* ---- campaigns ---- */

CampaignDraft *campaign_draft_new(void) {
    return mem_alloc(sizeof(CampaignDraft));
}

void campaign_draft_free(CampaignDraft *draft) {
    if (!draft) return;
    mem_free(draft->plays);
    mem_free(draft->endings);
    mem_free(draft->questions);
    mem_free(draft);
}

/* ---- for the code that reads kinds and fields ---- */

Loader *loader_of(lua_State *L) {
    Loader *loader = sandbox_of(L)->owner;
    if (!loader)
        script_fail(L,
                    "a condition or an effect cannot use that: what it may ask "
                    "stands in now, as in now.mood(dana)");
    return loader;
}

Findings *loader_findings(Loader *loader) {
    return loader->findings;
}

Place loader_here(Loader *loader, lua_State *L, int *chunk) {
    int line = 0;
    *chunk = -1;
    if (!script_where(L, chunk, &line)) return (Place){ NULL, 0 };
    return (Place){ loader->files[*chunk].shown, line };
}

/* Lua's memory has its own limit (state.h); this one is for all together. */
void loader_weigh(Loader *loader, lua_State *L, size_t more) {
    size_t moments = (size_t)(loader->beat_count + loader->reply_count);
    more += loader->sandbox->used + arena_size(loader->arena) +
            arena_size(loader->kept);
    if (loader->build) more += build_size(loader->build);
    loader->too_large = more > LEVEL_BYTES + MOMENT_BYTES * moments;
    if (loader->too_large)
        script_fail(L, "the level is too large: it declares more than this "
                       "program has room for");
}

void loader_count(lua_State *L, int *count, int max, const char *sentence) {
    Loader *loader = loader_of(L);
    loader->too_large = ++*count > max;
    if (loader->too_large) script_fail(L, sentence, max);
}

const char *loader_text(Loader *loader, lua_State *L, int index) {
    size_t size;
    const char *text = lua_tolstring(L, index, &size);
    if (strlen(text) != size || !utf8_valid(text, size))
        script_fail(L, "a text holds bytes that are no UTF-8");
    loader_weigh(loader, L, size);
    return arena_text_n(loader->arena, text, size);
}
