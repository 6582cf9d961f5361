/* SPDX-License-Identifier: MIT
 * criterion "id" "text": something that a trainer wants to see in the talk. */
#include "script/kinds/kinds.h"

#include <string.h>

void declare_criterion(Loader *loader, const char *text, Item *item) {
    if (!text[strspn(text, " \t\r\n")])
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "%s has an empty text", item_words(loader, item));
    build_criterion(loader->build, item->name, text, item->at);
}
