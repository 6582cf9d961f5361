/* SPDX-License-Identifier: MIT
 * The picture for joining: the code to scan, the address, and what to do if a
 * phone cannot connect. Without phones: what will be played, and with whom. */
#include "window/workshop/workshop_screens.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "server/address.h"
#include "server/code.h"

#include <math.h>
#include <stdio.h>

enum { HTTP_PORT = 80 };
#define QR_PART 0.66 /* of the picture's height */

bool joining_address(const Workshop *workshop, char *out, size_t size) {
    Address found[ADDRESSES_MAX];
    const Server *server = workshop_server(workshop);
    Workshop *mine = (Workshop *)workshop;
    int count = server ? addresses_find(found) : 0;
    if (!count) return false;
    const Address *address = &found[workshop_show(mine)->address % count];
    int port = server_port(server);
    if (port == HTTP_PORT)
        snprintf(out, size, "http://%s/%s", address->text, server_code(server));
    else
        snprintf(out, size, "http://%s:%d/%s", address->text, port,
                 server_code(server));
    return true;
}

/* Each module has whole pixels; around them is a quiet zone of four modules. */
static void draw_code(Ui *ui, const QrCode *code, Box box) {
    double module = floor(box.w / (code->side + 2 * QR_QUIET));
    double whole = module * (code->side + 2 * QR_QUIET);
    Box ground = box_middle(box, whole, whole);
    ground.x = floor(ground.x);
    ground.y = floor(ground.y);
    paint_box(ui->cr, ground, 0xffffff);
    for (int y = 0; y < code->side; y++)
        for (int x = 0; x < code->side; x++)
            if (code->dark[y][x])
                paint_box(ui->cr,
                          (Box){ ground.x + (x + QR_QUIET) * module,
                                 ground.y + (y + QR_QUIET) * module, module,
                                 module },
                          0x000000);
}

static void flow_counts(Flow *flow, const Workshop *workshop) {
    char text[200];
    ServerCount count;
    Lettering strong = page_strong(flow->ui), soft = page_soft(flow->ui);
    server_count(workshop_server(workshop), &count);
    if (count.joined >= count.limit) {
        format_write(text, sizeof text,
                     say("%d of %d phones. Hands for the rest."), count.joined,
                     count.limit);
        flow_text(flow, &strong, text, 0);
    } else if (count.joined) {
        format_write(
            text, sizeof text,
            say_count(count.joined, "%d phone is in", "%d phones are in"),
            count.joined);
        flow_text(flow, &strong, text, 0);
    } else if (workshop_unreached(workshop))
        flow_text(flow, &soft,
                  say("No phone reached this machine. Hands work too."), 0);
}

static void flow_way(Flow *flow, const Workshop *workshop,
                     const char *address) {
    Ui *ui = flow->ui;
    Lettering title = page_heading(ui), body = page_body(ui);
    Lettering soft = page_soft(ui), large = page_heading(ui);
    large.size = TYPE_DIALOGUE;
    flow_text(flow, &title, say("Vote with your phone"), 18);
    flow_text(flow, &body, say("Scan the code, or open"), 4);
    flow_text(flow, &large, address, 18);
    flow_text(flow, &soft,
              say("Same Wi-Fi as this room. If the phone says “no internet”, "
                  "stay on it; if the page does not open, turn mobile data "
                  "off."),
              18);
    flow_text(flow, &soft, say("No name, no account, nothing is kept of you."),
              24);
    flow_counts(flow, workshop);
}

static void draw_with_phones(const Workshop *workshop, Ui *ui, Box box,
                             const char *address, const QrCode *code) {
    double side = floor(box.h * QR_PART);
    if (side > box.w * 0.5) side = floor(box.w * 0.5);
    Box left = box_left(&box, side + ui_px(ui, 72));
    draw_code(ui, code, box_middle(left, side, side));
    box_right(&box, ui_px(ui, 36));
    Flow flow = { ui, box, false };
    flow.in.h = 1e6;
    flow_way(&flow, workshop, address);
    double height = flow.in.y - box.y;
    flow = (Flow){ ui, box, true };
    flow.in.y += fmax(floor((box.h - height) / 2), 0);
    flow_way(&flow, workshop, address);
}

void joining_people(const View *view, Joining *joining, Ui *ui, Box box) {
    CardPerson people[2];
    int faces[2], count = page_faces(view, faces, 2);
    for (int i = 0; i < count; i++) {
        const ViewCustomer *who = &view->customers[faces[i]];
        people[i] = (CardPerson){ who->look, who->picture };
    }
    card_place_draw(&joining->places, ui, box, view->room.backdrop,
                    view->room.picture);
    card_people_draw(&joining->portraits, ui, box, people, count);
}

/* Tells the room why there is no code. */
static void flow_title(Flow *flow, const View *view) {
    Lettering title = page_heading(flow->ui), body = page_body(flow->ui);
    title.size = TYPE_TITLE;
    title.align = body.align = ALIGN_MIDDLE;
    flow_text(flow, &title, view->title, 12);
    flow_text(flow, &body, view->place, 24);
    flow_text(flow, &body, say("We decide together, by show of hands."), 0);
}

static void draw_by_hands(const View *view, Joining *joining, Ui *ui, Box box) {
    double side = ui_px(ui, 120), air = ui_px(ui, 48);
    Flow flow = { ui, box_inset(box, side, 0), false };
    flow.in.h = 1e6;
    flow_title(&flow, view);
    double height = flow.in.y - box.y;
    Box words = box_bottom(&box, fmin(height + 2 * air, box.h));
    joining_people(view, joining, ui, box);
    flow = (Flow){ ui, box_inset(words, side, air), true };
    flow_title(&flow, view);
}

void joining_draw(const Workshop *workshop, Joining *joining, Ui *ui, Box box) {
    char address[80];
    QrCode code;
    if (joining_address(workshop, address, sizeof address) &&
        qr_make(address, &code))
        draw_with_phones(workshop, ui, box, address, &code);
    else
        draw_by_hands(workshop_view(workshop), joining, ui, box);
}

void joining_end(Joining *joining) {
    card_places_end(&joining->places);
    portraits_end(&joining->portraits);
}
