/* SPDX-License-Identifier: MIT
 * wording "name" { … } and common { … }: the rules that read how a reply is
 * put; only in Thaw's own files. */
#include "script/kinds/kinds.h"

static const char *const *texts_of(Fields *fields, NameList list) {
    const char **texts = arena_alloc(fields->loader->arena,
                                     (size_t)(list.count + 1) * sizeof *texts);
    for (int i = 0; i < list.count; i++)
        texts[i] = list.items[i].text;
    return texts;
}

void declare_wording(Fields *fields, Item *item) {
    fields_check(fields);
    NameList also = fields_names(fields, "also");
    NameList except = fields_names(fields, "except");
    WordingRule rule = {
        .name = item->name,
        .lesson = fields_text(fields, "lesson"),
        .kind = (WordingKind)fields_choice(fields, "finds", WORDING_ANYWHERE),
        .words = texts_of(fields, fields_names(fields, "words")),
        .then = also.count ? texts_of(fields, also) : NULL,
        .except = except.count ? texts_of(fields, except) : NULL,
        .points = fields_number(fields, "points", 0),
    };
    if (!rule.lesson) return;
    wording_add(library_rules(fields->loader->filling), &rule);
}

void declare_common(Fields *fields, Item *item) {
    (void)item;
    fields_check(fields);
    wording_common(library_rules(fields->loader->filling),
                   texts_of(fields, fields_texts(fields)));
}
