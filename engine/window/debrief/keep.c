/* SPDX-License-Identifier: MIT
 * What else can be done with a talk that is over: its film and its page, each
 * with a sentence that says what one gets. */
#include "window/debrief/keep.h"

#include "core/words/say.h"

void keep_flow(Flow *flow, const char *told) {
    Lettering body = page_body(flow->ui), small = page_small(flow->ui);
    const PageButton film = {
        { CONTROL_FILM, 0 }, ICON_PLAY, say("Watch it"), BUTTON_PLAIN
    };
    static const char *const formats[SAVE_FORMATS] = { "PDF", "PNG", "SVG" };
    PageButton save[SAVE_FORMATS];
    for (int i = 0; i < SAVE_FORMATS; i++)
        save[i] = (PageButton){
            { CONTROL_SAVE, i }, ICON_SAVE, formats[i], BUTTON_PLAIN
        };
    flow_text(flow, &body,
              say("The talk once more, as a film, with the meter open."), 10);
    flow_buttons(flow, &film, 1);
    flow_gap(flow, 28);
    flow_text(flow, &body,
              say("This page as a file: one sheet, and then how every turn was "
                  "counted."),
              10);
    flow_buttons(flow, save, SAVE_FORMATS);
    if (told && *told) flow_gap(flow, 10);
    flow_text(flow, &small, told, 0);
    flow_gap(flow, 28);
}
