/* SPDX-License-Identifier: MIT
 * The list of open connections: suspends those that wait for news, resumes
 * them, and ends those that are past their deadline. */
#include "server/door.h"

#include "core/base/mem.h"
#include "platform/network.h"

Link *door_add(Door *door, struct MHD_Connection *connection, int socket,
               long long now_ms) {
    Link *link = mem_alloc(sizeof *link);
    *link = (Link){ .connection = connection,
                    .socket = socket,
                    .since_ms = now_ms,
                    .phone = -1,
                    .after = door->first };
    if (door->first) door->first->before = link;
    door->first = link;
    door->open++;
    return link;
}

void door_remove(Door *door, Link *link) {
    if (link->before)
        link->before->after = link->after;
    else
        door->first = link->after;
    if (link->after) link->after->before = link->before;
    door->open--;
    mem_free(link);
}

void door_free(Door *door) {
    while (door->first)
        door_remove(door, door->first);
}

void door_wait(const Door *door, Link *link, int phone, long long now_ms) {
    link->waiting = true;
    link->phone = phone;
    link->until_ms = now_ms + DOOR_WAIT_MS;
    door->http->suspend_connection(link->connection);
}

static void go_on(const Door *door, Link *link, long long now_ms) {
    link->waiting = false;
    link->since_ms = now_ms;
    door->http->resume_connection(link->connection);
}

void door_wake(Door *door, int phone, long long now_ms) {
    for (Link *link = door->first; link; link = link->after)
        if (link->waiting && (phone < 0 || link->phone == phone))
            go_on(door, link, now_ms);
}

void door_tick(Door *door, long long now_ms) {
    for (Link *link = door->first; link; link = link->after) {
        if (link->waiting) {
            if (now_ms >= link->until_ms) go_on(door, link, now_ms);
        } else if (now_ms - link->since_ms > DOOR_DEADLINE_MS) {
            link->since_ms = now_ms; /* do not close it twice */
            network_disconnect(link->socket);
            door->reaped++;
        }
    }
}
