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

/* Answers the next of those that are due, as many as may be at once. */
static void answer_next(Door *door, long long now_ms);

static void end_answer(Door *door, Link *link) {
    if (link->answering) door->answering--;
    link->answering = false;
}

void door_remove(Door *door, Link *link, long long now_ms) {
    if (door->next_due == link) door->next_due = link->after;
    end_answer(door, link);
    if (link->before)
        link->before->after = link->after;
    else
        door->first = link->after;
    if (link->after) link->after->before = link->before;
    door->open--;
    mem_free(link);
    answer_next(door, now_ms);
}

void door_free(Door *door) {
    door->next_due = NULL;
    while (door->first)
        door_remove(door, door->first, 0);
}

void door_wait(const Door *door, Link *link, int phone, long long now_ms) {
    link->waiting = true;
    link->phone = phone;
    link->until_ms = now_ms + DOOR_WAIT_MS;
    door->http->suspend_connection(link->connection);
}

static void go_on(Door *door, Link *link, long long now_ms) {
    link->waiting = link->due = false;
    link->since_ms = now_ms;
    if (!link->answering) door->answering++;
    link->answering = true;
    door->http->resume_connection(link->connection);
}

static void answer_next(Door *door, long long now_ms) {
    while (door->next_due && door->answering < DOOR_AT_ONCE) {
        Link *link = door->next_due;
        door->next_due = link->after;
        if (link->waiting && link->due) go_on(door, link, now_ms);
    }
}

void door_answered(Door *door, Link *link, long long now_ms) {
    link->since_ms = now_ms;
    end_answer(door, link);
    answer_next(door, now_ms);
}

void door_wake(Door *door, int phone, long long now_ms) {
    for (Link *link = door->first; link; link = link->after) {
        if (!link->waiting) continue;
        if (phone < 0)
            link->due = true;
        else if (link->phone == phone)
            go_on(door, link, now_ms);
    }
    if (phone < 0) door->next_due = door->first;
    answer_next(door, now_ms);
}

void door_end(Door *door, long long now_ms) {
    for (Link *link = door->first; link; link = link->after)
        if (link->waiting) go_on(door, link, now_ms);
    door->next_due = NULL;
}

void door_tick(Door *door, long long now_ms) {
    for (Link *link = door->first; link; link = link->after) {
        if (link->waiting) {
            if (now_ms >= link->until_ms) go_on(door, link, now_ms);
            continue;
        }
        long long gone = now_ms - link->since_ms;
        if (gone > DOOR_ANSWER_MS) end_answer(door, link);
        if (gone > DOOR_DEADLINE_MS) {
            link->since_ms = now_ms; /* do not close it twice */
            network_disconnect(link->socket);
            door->reaped++;
        }
    }
    answer_next(door, now_ms);
}
