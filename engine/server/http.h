/* SPDX-License-Identifier: MIT
 * http.h -- the functions of libmicrohttpd that are used here.
 *
 * Layer:  server.
 * Owns:   nothing; the library stays loaded until the program ends.
 * Errors: bool + Error that names what to install.
 *
 * The library is loaded when phones are to join: with the eight libraries that
 * it needs itself, it would take a tenth of the time in which the program
 * starts. */
#ifndef THAW_SERVER_HTTP_H
#define THAW_SERVER_HTTP_H

#include "core/words/error.h"

#include <microhttpd.h>

typedef struct Http {
    __typeof__(MHD_add_response_header) *add_response_header;
    __typeof__(MHD_create_response_from_buffer) *create_response_from_buffer;
    __typeof__(MHD_destroy_response) *destroy_response;
    __typeof__(MHD_get_connection_info) *get_connection_info;
    __typeof__(MHD_lookup_connection_value) *lookup_connection_value;
    __typeof__(MHD_queue_response) *queue_response;
    __typeof__(MHD_resume_connection) *resume_connection;
    __typeof__(MHD_start_daemon) *start_daemon;
    __typeof__(MHD_stop_daemon) *stop_daemon;
    __typeof__(MHD_suspend_connection) *suspend_connection;
} Http;

bool http_load(Http *http, Error *err);

#endif
