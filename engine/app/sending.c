/* SPDX-License-Identifier: MIT
 * The rows "send.…" of the administrator's file as settings. */
#include "app/sending.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "platform/process.h"

#include <string.h>

static bool take_address(Sending *sending, const char *value, Error *err) {
    return settings_address(&sending->settings, value, err);
}

static bool take_actor(Sending *sending, const char *value, Error *err) {
    return settings_as(&sending->settings, value, err);
}

static bool take_people(Sending *sending, const char *value, Error *err) {
    return settings_people(&sending->settings, value, err);
}

static bool take_base(Sending *sending, const char *value, Error *err) {
    return settings_base(sending->settings.base, "send.base", value, err);
}

static bool take_home(Sending *sending, const char *value, Error *err) {
    return settings_base(sending->settings.home, "send.home", value, err);
}

/* The actor before the people: what is written of them depends on it. */
static const struct {
    ConfName name;
    bool (*take)(Sending *sending, const char *value, Error *err);
} in_order[] = { { CONF_SEND_ADDRESS, take_address },
                 { CONF_SEND_ACTOR, take_actor },
                 { CONF_SEND_PEOPLE, take_people },
                 { CONF_SEND_BASE, take_base },
                 { CONF_SEND_HOME, take_home } };

static void take_all(Sending *sending, Conf *conf) {
    Error err = { "" };
    for (size_t i = 0; i < sizeof in_order / sizeof *in_order; i++) {
        char *value = conf_path(conf, in_order[i].name);
        if (value && !in_order[i].take(sending, value, &err))
            conf_refuse(conf, in_order[i].name, err.text);
        mem_free(value);
    }
    bool unnamed = sending->settings.as == SEND_MAIL;
    if (!*conf->sending.text && !settings_finish(&sending->settings, &err))
        conf_refuse(conf, unnamed ? CONF_SEND_ACTOR : CONF_SEND_ADDRESS,
                    err.text);
}

void sending_read(Sending *sending, Conf *conf) {
    SendSettings *settings = &sending->settings;
    *sending = (Sending){ .account = "" };
    sending->secret = conf_path(conf, CONF_SEND_SECRET);
    sending->trusted = conf_path(conf, CONF_SEND_TRUSTED);
    sending->secret_place = conf_place(conf, CONF_SEND_SECRET);
    sending->trusted_place = conf_place(conf, CONF_SEND_TRUSTED);
    if (process_account(sending->account, sizeof sending->account) &&
        utf8_valid(sending->account, strlen(sending->account)))
        settings->login = sending->account;
    settings->secret = sending->secret;
    settings->secret_place = sending->secret_place;
    settings->trusted = sending->trusted;
    settings->trusted_place = sending->trusted_place;
    if (conf_text(conf, CONF_SEND_ADDRESS)) take_all(sending, conf);
    if (!*conf->sending.text) return;
    sending->error = conf->sending;
    settings->address[0] = '\0';
}

void sending_free(Sending *sending) {
    settings_free(&sending->settings);
    char **const texts[] = { &sending->secret, &sending->trusted,
                             &sending->secret_place, &sending->trusted_place };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        mem_free(*texts[i]);
        *texts[i] = NULL;
    }
}

bool sending_is_on(const Sending *sending) {
    return *sending->settings.address != '\0';
}
