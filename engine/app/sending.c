/* SPDX-License-Identifier: MIT
 * The rows "send.…" of the administrator's file as settings. */
#include "app/sending.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "platform/process.h"

#include <string.h>

static bool take_people(Sending *sending, const Conf *conf) {
    char *path = conf_path(conf, CONF_SEND_PEOPLE);
    bool ok =
        !path || settings_people(&sending->settings, path, &sending->error);
    mem_free(path);
    return ok;
}

static bool take_base(char out[SEND_ADDRESS_MAX], const char *name,
                      const char *text, Error *err) {
    return !text || settings_base(out, name, text, err);
}

static void take_all(Sending *sending, const Conf *conf) {
    SendSettings *settings = &sending->settings;
    Error *err = &sending->error;
    const char *address = conf_text(conf, CONF_SEND_ADDRESS);
    const char *as = conf_text(conf, CONF_SEND_ACTOR);
    bool ok = settings_address(settings, address, err) &&
              (!as || settings_as(settings, as, err)) &&
              take_people(sending, conf) &&
              take_base(settings->base, "send.base",
                        conf_text(conf, CONF_SEND_BASE), err) &&
              take_base(settings->home, "send.home",
                        conf_text(conf, CONF_SEND_HOME), err) &&
              settings_finish(settings, err);
    if (!ok) settings->address[0] = '\0';
}

void sending_read(Sending *sending, const Conf *conf) {
    *sending = (Sending){ .account = "" };
    sending->secret = conf_path(conf, CONF_SEND_SECRET);
    sending->trusted = conf_path(conf, CONF_SEND_TRUSTED);
    if (process_account(sending->account, sizeof sending->account) &&
        utf8_valid(sending->account, strlen(sending->account)))
        sending->settings.login = sending->account;
    sending->settings.secret = sending->secret;
    sending->settings.trusted = sending->trusted;
    if (conf_text(conf, CONF_SEND_ADDRESS)) take_all(sending, conf);
}

void sending_free(Sending *sending) {
    settings_free(&sending->settings);
    mem_free(sending->secret);
    mem_free(sending->trusted);
    sending->secret = sending->trusted = NULL;
}

bool sending_is_on(const Sending *sending) {
    return *sending->settings.address != '\0';
}
