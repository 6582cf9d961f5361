/* SPDX-License-Identifier: MIT
 * fact "id" "text": something worth learning about the customer. */
#include "script/kinds/kinds.h"

#include <string.h>

void declare_fact(Loader *loader, const char *text, Item *item) {
    if (!text[strspn(text, " \t\r\n")])
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "%s has an empty text", item_words(loader, item));
    build_fact(loader->build, item->name, text, item->at);
}
