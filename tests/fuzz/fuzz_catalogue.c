/* SPDX-License-Identifier: MIT
 * Any bytes as a PO file. */
#include "core/words/catalogue.h"
#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "fuzz/fuzz_play.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is written as a PO string reads as the same text. */
static void promise_quote(const char *text) {
    char *quoted = po_quote(text);
    Text file = { 0 };
    text_format(&file, "msgid \"key\"\nmsgstr %s\n", quoted);
    Catalogue *catalogue = catalogue_read(file.bytes, file.size, NULL);
    promise(catalogue != NULL);
    const char *back = catalogue_say(catalogue, NULL, "key");
    promise(strcmp(back, *text ? text : "key") == 0);
    catalogue_free(catalogue);
    text_free(&file);
    mem_free(quoted);
}

/* Every number has a form; what fits does so in both directions. */
static void promise_forms(const Catalogue *catalogue,
                          const CatalogueEntry *entry) {
    for (unsigned long n = 0; entry->plural && n < 130; n++)
        promise(catalogue_count_of(catalogue, n, entry->text, entry->plural) !=
                NULL);
    bool fits = format_fits(entry->text, entry->translation);
    promise(fits == format_fits(entry->translation, entry->text));
    if (fits && strchr(entry->text, '%'))
        promise(format_fits(entry->text, entry->text));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    PoFault fault;
    Catalogue *catalogue = catalogue_read((const char *)data, size, &fault);
    promise(catalogue || fault.what);
    for (size_t i = 0; catalogue && i < catalogue_count(catalogue); i++) {
        const CatalogueEntry *entry = catalogue_at(catalogue, i);
        promise(catalogue_has(catalogue, entry->context, entry->text));
        promise(catalogue_say(catalogue, entry->context, entry->text) != NULL);
        promise_forms(catalogue, entry);
        promise_quote(entry->text);
        promise_quote(entry->translation);
    }
    if (catalogue) promise(catalogue_language(catalogue) != NULL);
    catalogue_free(catalogue);
    return 0;
}
