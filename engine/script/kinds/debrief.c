/* SPDX-License-Identifier: MIT
 * debrief { "question", … }: questions to discuss afterwards. */
#include "script/kinds/kinds.h"

void declare_debrief(Fields *fields, Item *item) {
    (void)item;
    fields_check(fields);
    NameList questions = fields_texts(fields);
    for (int i = 0; i < questions.count; i++) {
        if (fields->loader->campaign)
            declare_campaign_question(fields, questions.items[i].text);
        else
            build_question(fields->loader->build, questions.items[i].text);
    }
}
